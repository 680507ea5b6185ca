import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** `reviewsFor`: in whose place they review today, by login name. */
export type Me = Schemas['Me'];

export const readMe = (signal?: AbortSignal) => call<Me>('/api/me', { signal });

/** Asked beside the app's calls, which would leave the page when nobody is logged in. @returns the login name, or null */
export async function whoIsLoggedIn(): Promise<string | null> {
  try {
    const response = await fetch('/api/me', { cache: 'no-store', headers: { 'X-Requested-With': 'scorecard' } });
    return response.ok ? ((await response.json()) as Me).username : null;
  } catch {
    return null;
  }
}
