import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/indicators/:id',
    name: 'indicator',
    props: true,
    component: () => import('./IndicatorPage.vue'),
    meta: { title: 'nav.scorecard' },
  },
];
