import type { EChartsCoreOption } from 'echarts/core';
import type { DayValue } from '@/scorecard/api';
import { formatFigure, formatNumber } from '@/shared/format';
import { axisCeiling, axisFloor, expiryMarks, seen, type Forecast, type SplitHistory } from './history';

export interface Shown {
  split: SplitHistory;
  course: DayValue[];
  forecast?: Forecast;
  target: number;
  unit: string;
  on: string;
  from: string;
  to: string;
}

export interface Words {
  target: string;
  on: string;
}

/** ECharts takes no CSS variables; these are the tokens of the same names. */
const COLOUR = {
  ink: '#1b1f24',
  ink3: '#626c77',
  line: '#e3e6ea',
  grid: '#f0f2f4',
  red: '#b3261e',
  plan: '#7b8696',
  bar: '#3b4a5c',
  band: 'rgb(59 74 92 / 12%)',
};

const FONT = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const points = (values: DayValue[]) => values.map(({ on, value }) => [on, value]);
const LINE = { type: 'line', symbol: 'none', animation: false, silent: true };

/** A count holds until the next change: steps, never a slope between two days. */
export function historyOption(shown: Shown, words: Words, hover: (day: string) => string): EChartsCoreOption {
  const { split, course, forecast, target, unit, from, to } = shown;
  const lines = [split.past, split.ahead, course, forecast?.low ?? [], forecast?.high ?? [], forecast?.line ?? []];
  const values = lines.flatMap((line) => seen(line, from, to));
  return {
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 18, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line', snap: false, lineStyle: { color: COLOUR.ink3, type: 'dashed' } },
      formatter: (hit: { axisValue: number }[]) => hover(dayAt(hit[0]?.axisValue)),
    },
    xAxis: {
      type: 'time',
      min: from,
      max: to,
      axisLine: { lineStyle: { color: COLOUR.line } },
      axisTick: { show: false },
      axisLabel: { color: COLOUR.ink3, hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}' } },
    },
    yAxis: {
      type: 'value',
      min: axisFloor(values, target),
      max: axisCeiling(values, target),
      minInterval: 1,
      axisLabel: {
        color: COLOUR.ink3,
        formatter: (value: number) => (unit === '元' ? formatFigure(value, unit) : formatNumber(value)),
      },
      splitLine: { lineStyle: { color: COLOUR.grid } },
    },
    series: [
      ...(forecast ? band(forecast) : []),
      {
        ...LINE,
        step: 'end',
        data: points(split.past),
        lineStyle: { color: COLOUR.ink, width: 2 },
        markLine: guides(shown, words),
      },
      { ...LINE, data: points(course), lineStyle: { color: COLOUR.plan, width: 1.5 } },
      {
        ...LINE,
        step: 'end',
        data: points(split.ahead),
        lineStyle: { color: COLOUR.red, width: 2, type: 'dotted' },
        markPoint: marks(split.ahead, unit),
      },
      ...(forecast ? [{ ...LINE, data: points(forecast.line), lineStyle: { color: COLOUR.bar, width: 2, type: 'dashed' } }] : []),
    ],
  };
}

/** ECharts reads a day as midnight on this machine's clock. */
const dayAt = (time = 0) => new Date(time).toLocaleDateString('sv-SE');

/** From the lower edge up to the upper one. */
function band({ low, high }: Forecast) {
  const stacked = { ...LINE, stack: 'band', stackStrategy: 'all', lineStyle: { opacity: 0 } };
  const rise = high.map(({ on, value }, i) => ({ on, value: (value ?? 0) - (low[i]?.value ?? 0) }));
  return [
    { ...stacked, data: points(low) },
    { ...stacked, data: points(rise), areaStyle: { color: COLOUR.band } },
  ];
}

/** The target across, and the day asked for. */
function guides({ target, unit, on }: Shown, words: Words) {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    data: [
      {
        yAxis: target,
        lineStyle: { color: COLOUR.red, type: 'dashed' },
        label: {
          position: 'insideEndTop',
          color: COLOUR.red,
          formatter: `${words.target} ${unit === '元' ? formatFigure(Math.floor(target), unit) : formatNumber(target)}`,
        },
      },
      {
        xAxis: on,
        lineStyle: { color: COLOUR.plan, type: 'solid' },
        label: { position: 'end', color: COLOUR.ink3, formatter: `${words.on} ${on}` },
      },
    ],
  };
}

/** Where many expire, and how many. */
function marks(ahead: DayValue[], unit: string) {
  return {
    silent: true,
    animation: false,
    symbol: 'triangle',
    symbolRotate: 180,
    symbolSize: 8,
    itemStyle: { color: COLOUR.red },
    data: expiryMarks(ahead).map(({ on, value, expiring }) => ({
      coord: [on, value],
      label: {
        position: 'left',
        color: COLOUR.red,
        formatter: unit === '元' ? formatFigure(-expiring, unit) : formatNumber(-expiring),
      },
    })),
  };
}
