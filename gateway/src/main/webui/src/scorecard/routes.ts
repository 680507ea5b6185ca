import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'scorecard', component: () => import('./ScorecardPage.vue'), meta: { title: 'nav.scorecard' } },
];
