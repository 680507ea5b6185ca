import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./ReportsPage.vue'),
    meta: { title: 'report.title', roles: BUSINESS },
  },
  {
    path: '/reports/templates',
    name: 'report-templates',
    component: () => import('./TemplatesPage.vue'),
    meta: { title: 'template.title', roles: ['clerk', 'reviewer', 'supervisor'] },
  },
  {
    path: '/reports/one-page/:lock?',
    name: 'one-page',
    props: true,
    component: () => import('./OnePagePage.vue'),
    meta: { title: 'report.kinds.one-page', roles: BUSINESS },
  },
  {
    path: '/reports/jobs/:id',
    name: 'report-job',
    props: true,
    component: () => import('./JobPage.vue'),
    meta: { title: 'report.many', roles: ['clerk', 'reviewer', 'supervisor'] },
  },
  {
    path: '/reports/:id',
    name: 'report',
    props: true,
    component: () => import('./ReportPage.vue'),
    meta: { title: 'report.title', roles: BUSINESS },
  },
];
