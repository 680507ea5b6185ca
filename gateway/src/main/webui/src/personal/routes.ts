import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/personal-data',
    name: 'personal-data',
    props: true,
    component: () => import('./PersonalDataPage.vue'),
    meta: { title: 'personal.title', roles: ['clerk', 'reviewer'] },
  },
];
