import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type DecisionKind = Schemas['DecisionKind'];
export type Path = Schemas['Path'];
export type Thresholds = Schemas['Thresholds'];
export type Rates = Schemas['Rates'];
export type Decision = Schemas['Decision'];

/** What holds for an indicator now, and everything that was decided about it. */
export type InForce = Schemas['InForce'];

const base = (id: string) => `/api/indicators/${encodeURIComponent(id)}/decisions`;

export const readDecisions = (id: string, signal?: AbortSignal) => call<InForce>(base(id), { signal });

export const decide = (id: string, kind: DecisionKind, content: unknown, reason: string) =>
  call<Decision>(base(id), { method: 'POST', body: { kind, content, reason } satisfies Schemas['Proposed'] });
