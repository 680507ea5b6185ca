/** What is being typed and kept nowhere, because it is personal or a picture: leaving the page would lose it. */
const typed = new Set<() => boolean>();

export const hasUnkept = (): boolean => [...typed].some((isTyped) => isTyped());

function warn(event: BeforeUnloadEvent): void {
  if (hasUnkept()) event.preventDefault();
}

/** @returns ends it */
export function watchUnkept(isTyped: () => boolean): () => void {
  if (typed.size === 0) window.addEventListener('beforeunload', warn);
  typed.add(isTyped);
  return () => {
    typed.delete(isTyped);
    if (typed.size === 0) window.removeEventListener('beforeunload', warn);
  };
}
