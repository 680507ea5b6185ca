import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/logged-in', name: 'logged-in', component: () => import('./LoggedInPage.vue'), meta: { title: 'session.loggedIn' } },
];
