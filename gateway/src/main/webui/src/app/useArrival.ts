import { onScopeDispose, type Ref } from 'vue';
import { START_LOCATION, useRouter, type RouteLocationNormalized } from 'vue-router';
import { focusOn } from '@/shared/focus';

/** So long a page may take to say what it is called, and then to be there at all; in milliseconds. */
const SETTLING = 1_000;
const PATIENCE = 10_000;

/**
 * Takes the focus along to a page that was gone to: to its heading, and on the way back to the link that was followed.
 * Whoever has moved on by themselves in the meantime is not called back.
 */
export function useArrival(main: Readonly<Ref<HTMLElement | null>>): void {
  const router = useRouter();
  let stop: () => void = () => undefined;

  const forget = router.afterEach((to, from, failure) => {
    if (failure || from === START_LOCATION || to.path === from.path || !main.value) return;
    stop();
    const page = main.value;
    const left = document.activeElement;
    const forward = (window.history.state as { forward?: string | null } | null)?.forward;
    const back = !!forward && router.resolve(forward).path === from.path;
    const begun = Date.now();

    const arrive = () => {
      const now = document.activeElement;
      if (now !== left && now !== document.body && now !== null) return stop();
      const settled = Date.now() - begun >= SETTLING || !page.querySelector('[aria-busy="true"]');
      const target = settled && placeOf(page, to, back ? from : undefined);
      if (!target) return;
      stop();
      focusOn(target, { preventScroll: !back });
    };
    const watcher = new MutationObserver(arrive);
    const timers = [setTimeout(arrive, SETTLING), setTimeout(() => stop(), PATIENCE)];
    stop = () => {
      watcher.disconnect();
      timers.forEach(clearTimeout);
    };
    watcher.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  });
  onScopeDispose(() => {
    forget();
    stop();
  });
}

/** Where a reader is put down; nothing while that part of the page is not there yet. */
function placeOf(page: HTMLElement, to: RouteLocationNormalized, from?: RouteLocationNormalized): HTMLElement | null {
  if (to.hash) return document.getElementById(to.hash.slice(1));
  const links = from ? [...page.querySelectorAll<HTMLAnchorElement>('a[href]')] : [];
  const followed = links.find((link) => link.origin === window.location.origin && link.pathname === from?.path);
  return followed ?? page.querySelector('h1');
}
