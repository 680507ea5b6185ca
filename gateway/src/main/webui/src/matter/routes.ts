import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/matters',
    name: 'matters',
    component: () => import('./MattersPage.vue'),
    meta: { title: 'matter.title', roles: BUSINESS },
  },
  {
    path: '/matters/new',
    name: 'matter-new',
    component: () => import('./MatterEditPage.vue'),
    meta: { title: 'matter.new', roles: ['clerk'] },
  },
  {
    path: '/matters/:id',
    name: 'matter',
    props: true,
    component: () => import('./MatterPage.vue'),
    meta: { title: 'matter.title', roles: BUSINESS },
  },
  {
    path: '/matters/:id/edit',
    name: 'matter-edit',
    props: true,
    component: () => import('./MatterEditPage.vue'),
    meta: { title: 'matter.edit', roles: ['clerk'] },
  },
];
