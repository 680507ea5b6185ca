import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/:register/duplicates',
    name: 'duplicates',
    props: true,
    component: () => import('./DuplicatesPage.vue'),
    meta: { title: 'duplicates.title' },
  },
];
