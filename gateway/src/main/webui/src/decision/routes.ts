import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/indicators/:id/decisions',
    name: 'decisions',
    props: true,
    component: () => import('./DecisionsPage.vue'),
    meta: { title: 'decision.title' },
  },
];
