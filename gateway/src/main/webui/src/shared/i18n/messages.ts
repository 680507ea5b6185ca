import type { LocaleMessageValue } from 'vue-i18n';

export type Messages = Record<string, LocaleMessageValue>;

/** The words of all features; each keeps its own under names of its own. */
export const merged = (features: Record<string, Messages>): Messages => Object.assign({}, ...Object.values(features)) as Messages;
