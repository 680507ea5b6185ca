import type { RouteRecordRaw } from 'vue-router';
import { READERS } from './readers';

export const routes: RouteRecordRaw[] = [
  {
    path: '/system/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    meta: { title: 'people.title', roles: READERS },
  },
];
