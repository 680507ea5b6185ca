import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/journal',
    name: 'journal',
    component: () => import('./JournalPage.vue'),
    meta: { title: 'journal.title', roles: ['audit-admin'] },
  },
];
