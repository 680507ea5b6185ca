import { readonly, ref } from 'vue';
import type { Router } from 'vue-router';
import { isAnswering, onRestored } from '@/shared/connection';

const notKept = ref(false);
/** A screen was asked for that this browser has no copy of, and nobody answers. */
export const pageNotKept = readonly(notKept);

const broken = ref(false);
/** A part of the screen is missing although the page was just loaded anew. */
export const pageBroken = readonly(broken);

const TRIED = 'scorecard.reloaded';
/** A part that is still missing so soon, ms, after the page was loaded anew is missing for another reason. */
const TOO_SOON = 60_000;

/** Once for each part that is missing, or a broken release would load itself for ever. */
function mayReload(): boolean {
  const before = Number(sessionStorage.getItem(TRIED) ?? 0);
  sessionStorage.setItem(TRIED, String(Date.now()));
  return Date.now() - before > TOO_SOON;
}

/**
 * Screens are loaded as they are opened. After a new release the old parts are gone: the page is loaded anew where it was
 * going to. Drafts are in the browser's store by then; what is kept nowhere makes the browser ask first.
 */
export function watchParts(router: Router): void {
  let goingTo: string | null = null;
  router.beforeEach((to) => {
    goingTo = to.fullPath;
  });
  router.afterEach(() => {
    goingTo = null;
    notKept.value = false;
    broken.value = false;
  });
  window.addEventListener('vite:preloadError', () => {
    const target = goingTo ?? router.currentRoute.value.fullPath;
    void isAnswering().then((answered) => {
      if (answered) {
        if (mayReload()) window.location.assign(target);
        else broken.value = true;
        return;
      }
      notKept.value = true;
      const end = onRestored(() => {
        end();
        window.location.assign(target);
      });
    });
  });
}
