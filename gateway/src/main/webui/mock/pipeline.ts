import type { Pipeline } from '../src/system/api';
import type { Handler } from './http';
import { lastNight, SERVICES } from './ledger';

/** 示例数据: three logs, read to their ends, and one message nobody can read. */
const OFFSETS = [806, 344, 4_242];

const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();

const state = (): Pipeline => ({
  connected: true,
  lagRecords: 0,
  lagMillis: 420,
  failure: null,
  logs: SERVICES.map((service, i) => ({
    topic: `${service}-service.facts.v1`,
    partition: 0,
    nextOffset: OFFSETS[i] ?? 0,
    completeUpTo: ago(9),
    recordedAt: ago(2_400 * (i + 1)),
  })),
  quarantined: 1,
  quarantine: [
    {
      topic: 'innovation-service.facts.v1',
      partition: 0,
      offset: 1_717,
      reason: 'unknown type',
      recordedAt: lastNight(3).toISOString(),
    },
  ],
});

export const pipeline: Handler = ({ path }) => (path === '/api/pipeline' ? state() : undefined);
