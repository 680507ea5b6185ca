import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('./TaskListPage.vue'),
    meta: { title: 'task.title', roles: BUSINESS },
  },
  {
    path: '/tasks/:id',
    name: 'task',
    props: true,
    component: () => import('./TaskDetailPage.vue'),
    meta: { title: 'task.title', roles: BUSINESS },
  },
];
