import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/work', name: 'work', component: () => import('./WorkPage.vue'), meta: { title: 'nav.work' } },
];
