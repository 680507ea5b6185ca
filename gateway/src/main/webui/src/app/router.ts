import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';

/** Every feature names its own screens. */
const features = import.meta.glob<RouteRecordRaw[]>('../*/routes.ts', { eager: true, import: 'routes' });

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...Object.values(features).flat(),
    { path: '/:missing(.*)*', name: 'missing', component: () => import('./MissingPage.vue'), meta: { title: 'app.notFound' } },
  ],
  scrollBehavior(to, from, saved) {
    if (saved) return saved;
    if (to.hash) return { el: to.hash };
    // A change of filters in the address is not a new page.
    return to.path === from.path ? false : { top: 0 };
  },
});
