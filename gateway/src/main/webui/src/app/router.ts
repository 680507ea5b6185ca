import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { i18n } from '@/shared/i18n';
import { hasUnkept } from '@/shared/unkept';

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

/** Another screen of the app does not cost more without a word than another site would. */
router.beforeEach((to, from) => to.path === from.path || !hasUnkept() || window.confirm(i18n.global.t('draft.leave')));
