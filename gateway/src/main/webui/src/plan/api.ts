import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type Unit = Schemas['Unit'];
export type WorkItem = Schemas['WorkItem'];
export type Action = Schemas['Action'];
export type Programme = Schemas['Programme'];

/** `records` is the page of the register whose records stand behind the number. */
export type PlanIndicator = Schemas['Indicator'];

/** Which measures of the ledger an indicator reads. */
export type Reading = Schemas['Reading'];
export type Plan = Schemas['Plan'];

export const readPlan = (signal?: AbortSignal) => call<Plan>('/api/plan', { signal });

/** A figure beside an action's indicators: no target, no colour. */
export type Observed = Schemas['Observed'];

export const readObservations = (signal?: AbortSignal) => call<Observed[]>('/api/observations', { signal });
