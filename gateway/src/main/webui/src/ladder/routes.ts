import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/ladders', name: 'ladders', component: () => import('./LaddersPage.vue'), meta: { title: 'ladder.title' } },
];
