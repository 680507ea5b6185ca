import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/:register/lists',
    name: 'lists',
    props: true,
    component: () => import('./ListsPage.vue'),
    meta: { title: 'lists.title', roles: BUSINESS },
  },
  {
    path: '/registers/:service/:register/lists/:id',
    name: 'list',
    props: true,
    component: () => import('./ListPage.vue'),
    meta: { title: 'lists.title', roles: BUSINESS },
  },
];
