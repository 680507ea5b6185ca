import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  { path: '/slips', name: 'slips', component: () => import('./SlipsPage.vue'), meta: { title: 'slip.title', roles: BUSINESS } },
  {
    path: '/slips/:id',
    name: 'slip',
    props: true,
    component: () => import('./SlipPage.vue'),
    meta: { title: 'slip.title', roles: BUSINESS },
  },
];
