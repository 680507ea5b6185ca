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
