import { onScopeDispose } from 'vue';
import { watchUnkept } from '@/shared/unkept';

/** Asks before the page is left while `isTyped` holds. */
export const useUnkept = (isTyped: () => boolean): void => onScopeDispose(watchUnkept(isTyped));
