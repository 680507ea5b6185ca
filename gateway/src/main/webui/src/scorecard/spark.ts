import type { DayValue } from './api';

export interface SparkShape {
  /** One polyline per run of known values: an unreported month is a gap, not a zero. */
  runs: string[];
  last: { x: number; y: number } | null;
  targetY: number;
}

export interface SparkBox {
  width: number;
  height: number;
  margin: number;
}

export function sparkShape(values: DayValue[], target: number, box: SparkBox): SparkShape {
  const known = values.map((v) => v.value).filter((v): v is number => v !== null);
  const low = Math.min(target, ...known);
  const high = Math.max(target, ...known);
  const span = high - low || 1;
  const innerHeight = box.height - 2 * box.margin;
  const innerWidth = box.width - 2 * box.margin;
  const y = (value: number) => round(box.margin + ((high - value) / span) * innerHeight);
  const x = (index: number) => round(box.margin + (index / Math.max(1, values.length - 1)) * innerWidth);

  const runs: string[] = [];
  let run: string[] = [];
  let last: SparkShape['last'] = null;
  values.forEach(({ value }, index) => {
    if (value === null) {
      if (run.length) runs.push(run.join(' '));
      run = [];
    } else {
      last = { x: x(index), y: y(value) };
      run.push(`${last.x},${last.y}`);
    }
  });
  if (run.length) runs.push(run.join(' '));
  return { runs, last, targetY: y(target) };
}

const round = (n: number) => Math.round(n * 10) / 10;
