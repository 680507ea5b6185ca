import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar/:year?',
    name: 'calendar',
    props: true,
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'calendar.title', roles: BUSINESS },
  },
];
