import { STATUS_ORDER } from '@/scorecard/status';

const STATUSES = new Set<string>(STATUS_ORDER);

/** The words for the status of an indicator or the state of a task. */
export const wordOf = (status: string) => (STATUSES.has(status) ? `status.${status}` : `task.states.${status}`);

/** Figures of a source that are a status or state, not a number. */
export const isWord = (figure: string) => figure === 'status' || figure === 'statusBefore' || figure === 'state';

/** Figures that are read as they are. */
export const isText = (figure: string) => ['lockBefore', 'deadline', 'day', 'digest'].includes(figure);
