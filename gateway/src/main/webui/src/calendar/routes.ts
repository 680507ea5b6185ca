import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar/:year?',
    name: 'calendar',
    props: true,
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'calendar.title' },
  },
];
