import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/:register/paste',
    name: 'paste',
    props: true,
    component: () => import('./PastePage.vue'),
    meta: { title: 'list.paste', roles: ['clerk'] },
  },
];
