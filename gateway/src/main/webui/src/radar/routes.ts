import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/radar', name: 'radar', component: () => import('./RadarPage.vue'), meta: { title: 'nav.radar' } },
];
