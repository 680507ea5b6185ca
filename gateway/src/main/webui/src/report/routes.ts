import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/reports', name: 'reports', component: () => import('./ReportsPage.vue'), meta: { title: 'report.title' } },
  {
    path: '/reports/templates',
    name: 'report-templates',
    component: () => import('./TemplatesPage.vue'),
    meta: { title: 'template.title' },
  },
  {
    path: '/reports/one-page/:lock?',
    name: 'one-page',
    props: true,
    component: () => import('./OnePagePage.vue'),
    meta: { title: 'report.kinds.one-page' },
  },
  {
    path: '/reports/jobs/:id',
    name: 'report-job',
    props: true,
    component: () => import('./JobPage.vue'),
    meta: { title: 'report.many' },
  },
  {
    path: '/reports/:id',
    name: 'report',
    props: true,
    component: () => import('./ReportPage.vue'),
    meta: { title: 'report.title' },
  },
];
