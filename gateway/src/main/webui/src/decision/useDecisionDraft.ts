import type { DecisionKind } from './api';
import { useDraft, type Draft } from '@/shared/composables/useDraft';

export type DecisionDraft<T> = Draft<{ content: T; reason: string }>;

/** Under which a decision is kept while it is written. */
export const decisionForm = (indicator: string, kind: DecisionKind): string => `decision:${indicator}:${kind}`;

/** A decision as it is written, and why, kept until it is recorded. */
export const useDecisionDraft = <T>(indicator: string, kind: DecisionKind, begin: () => T): DecisionDraft<T> =>
  useDraft(decisionForm(indicator, kind), () => ({ content: begin(), reason: '' }));
