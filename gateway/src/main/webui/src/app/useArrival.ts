import { onScopeDispose, type Ref } from 'vue';
import { START_LOCATION, useRouter, type RouteLocationNormalized } from 'vue-router';
import { focusOn } from '@/shared/focus';

/** After this a page that is still being read is left to itself. */
const PATIENCE = 10_000;

/**
 * Takes the focus along to a page that was gone to: to its heading, and on the way back to the link that was followed.
 * Whoever has moved on by themselves in the meantime is not called back.
 */
export function useArrival(main: Readonly<Ref<HTMLElement | null>>): void {
  const router = useRouter();
  let stop: () => void = () => undefined;

  const forget = router.afterEach((to, from, failure) => {
    if (failure || from === START_LOCATION || to.path === from.path) return;
    stop();
    const left = document.activeElement;
    const back = (window.history.state as { forward?: string } | null)?.forward === from.fullPath;

    const arrive = () => {
      const now = document.activeElement;
      if (now !== left && now !== document.body && now !== null) return stop();
      const target = main.value && placeOf(main.value, to, back ? from.path : undefined);
      if (!target) return;
      stop();
      focusOn(target, { preventScroll: !back });
    };
    const watcher = new MutationObserver(arrive);
    const timer = setTimeout(() => stop(), PATIENCE);
    stop = () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
    if (main.value)
      watcher.observe(main.value, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  });
  onScopeDispose(() => {
    forget();
    stop();
  });
}

/** Where a reader is put down; nothing while that part of the page is not there yet. */
function placeOf(main: HTMLElement, to: RouteLocationNormalized, from?: string): HTMLElement | null {
  if (to.hash) return document.getElementById(to.hash.slice(1));
  if (from) {
    const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const followed = links.find((link) => link.origin === window.location.origin && link.pathname === from);
    if (followed || main.querySelector('[aria-busy="true"]')) return followed ?? null;
  }
  return main.querySelector('h1');
}
