import { call } from '@/shared/http';

export interface Me {
  username: string;
  name: string;
  unit: string;
  unitName: string;
  roles: string[];
  /** In whose place they review today, by login name. */
  reviewsFor: string[];
  sample: boolean;
}

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
