import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/slips', name: 'slips', component: () => import('./SlipsPage.vue'), meta: { title: 'slip.title' } },
  { path: '/slips/:id', name: 'slip', props: true, component: () => import('./SlipPage.vue'), meta: { title: 'slip.title' } },
];
