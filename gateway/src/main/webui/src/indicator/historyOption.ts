import type { EChartsCoreOption } from 'echarts/core';
import type { DayValue } from '@/scorecard/api';
import { formatFigure, formatNumber } from '@/shared/format';
import { axisCeiling, axisFloor, type SplitHistory } from './history';

interface Shown {
  split: SplitHistory;
  course: DayValue[];
  target: number;
  unit: string;
  on: string;
  from: string;
  to: string;
}

interface Words {
  actual: string;
  ahead: string;
  course: string;
  target: string;
  on: string;
}

/** ECharts takes no CSS variables; these are the tokens of the same names. */
const COLOUR = { ink: '#1b1f24', ink3: '#626c77', line: '#e3e6ea', grid: '#f0f2f4', red: '#b3261e', plan: '#7b8696' };

const FONT = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const points = (values: DayValue[]) => values.map(({ on, value }) => [on, value]);

/** A count holds until the next change: steps, never a slope between two days. */
export function historyOption({ split, course, target, unit, on, from, to }: Shown, words: Words): EChartsCoreOption {
  const values = [...split.past, ...split.ahead, ...course].map((v) => v.value);
  const line = { type: 'line', step: 'end', symbol: 'none', animation: false };
  return {
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 18, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: COLOUR.ink3, type: 'dashed' } },
      valueFormatter: (value: unknown) => formatFigure(value as number, unit),
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
      {
        ...line,
        name: words.actual,
        data: points(split.past),
        lineStyle: { color: COLOUR.ink, width: 2 },
        itemStyle: { color: COLOUR.ink },
        markLine: {
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
        },
      },
      {
        ...line,
        step: false,
        name: words.course,
        data: points(course),
        lineStyle: { color: COLOUR.plan, width: 1.5 },
        itemStyle: { color: COLOUR.plan },
      },
      {
        ...line,
        name: words.ahead,
        data: points(split.ahead),
        lineStyle: { color: COLOUR.red, width: 2, type: 'dotted' },
        itemStyle: { color: COLOUR.red },
      },
    ],
  };
}
