import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/system', name: 'system', component: () => import('./SystemPage.vue'), meta: { title: 'nav.system' } },
  {
    path: '/system/reconciliations/:id',
    name: 'reconciliation',
    props: true,
    component: () => import('./ReconciliationPage.vue'),
    meta: { title: 'system.reconciliation.title' },
  },
  {
    path: '/system/rebuilds/:id',
    name: 'rebuild',
    props: true,
    component: () => import('./RebuildPage.vue'),
    meta: { title: 'system.rebuild.title' },
  },
];
