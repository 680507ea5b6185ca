import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/ladders',
    name: 'ladders',
    component: () => import('./LaddersPage.vue'),
    meta: { title: 'ladder.title', roles: BUSINESS },
  },
];
