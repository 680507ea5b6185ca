import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/months/:month?',
    name: 'months',
    props: true,
    component: () => import('./MonthPage.vue'),
    meta: { title: 'nav.months' },
  },
];
