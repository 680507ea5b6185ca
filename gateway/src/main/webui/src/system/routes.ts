import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS, type Role } from '@/session/roles';

/** Who sees how the ledger is kept. */
const WATCHERS: Role[] = [...BUSINESS, 'system-admin', 'audit-admin'];

export const routes: RouteRecordRaw[] = [
  { path: '/system', name: 'system', component: () => import('./SystemPage.vue'), meta: { title: 'nav.system' } },
  {
    path: '/system/reconciliations',
    name: 'reconciliations',
    component: () => import('./ReconciliationsPage.vue'),
    meta: { title: 'system.reconciliation.title', roles: WATCHERS },
  },
  {
    path: '/system/reconciliations/:id',
    name: 'reconciliation',
    props: true,
    component: () => import('./ReconciliationPage.vue'),
    meta: { title: 'system.reconciliation.title', roles: WATCHERS },
  },
  {
    path: '/system/pipeline',
    name: 'pipeline',
    component: () => import('./PipelinePage.vue'),
    meta: { title: 'system.tabs.pipeline', roles: WATCHERS },
  },
  {
    path: '/system/rebuilds/:id',
    name: 'rebuild',
    props: true,
    component: () => import('./RebuildPage.vue'),
    meta: { title: 'system.rebuild.title', roles: WATCHERS },
  },
];
