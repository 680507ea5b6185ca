/** Shown where there is no number; never 0. */
export const NOTHING = '—';
const MINUS = '−';

const YI = 100_000_000;
const WAN = 10_000;

/** Group digits by thousands, at most `decimals` places, a real minus sign. */
export function formatNumber(value: number | null | undefined, decimals = 2): string {
  if (value === null || value === undefined || Number.isNaN(value)) return NOTHING;
  const text = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: decimals });
  return value < 0 ? MINUS + text : text;
}

/** With its sign: +5, −2, 0. */
export function formatSigned(value: number | null | undefined): string {
  if (value === null || value === undefined) return NOTHING;
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

export interface Figure {
  number: string;
  unit: string;
}

/**
 * A figure and the unit it is read in. Money comes in 元 and is read in 万元 or 亿元 only where two places keep it
 * exact: 500,000,000.01 元 passes 「超5亿元」 and must not look like 5亿元.
 */
export function figure(value: number | null | undefined, unit: string): Figure {
  if (value === null || value === undefined) return { number: NOTHING, unit };
  if (unit !== '元' || Math.abs(value) < WAN) return { number: formatNumber(value), unit };
  const cents = Math.round(value * 100);
  if (Math.abs(value) >= YI && cents % YI === 0) return { number: formatNumber(value / YI), unit: '亿元' };
  if (cents % WAN === 0) return { number: formatNumber(value / WAN), unit: '万元' };
  return { number: formatNumber(value), unit };
}

export function formatFigure(value: number | null | undefined, unit: string): string {
  const { number, unit: shown } = figure(value, unit);
  return shown === '%' ? `${number}%` : `${number} ${shown}`;
}

/** What is planned or foretold: counts to one place; of money nobody reads the cents. */
export function formatForetold(value: number, unit: string): string {
  return formatFigure(unit === '元' ? Math.round(value / WAN) * WAN : Math.round(value * 10) / 10, unit);
}

/** With its sign and the unit it is read in: +2260 万元; counts without a unit. */
export function formatSignedFigure(value: number | null | undefined, unit: string): string {
  if (unit !== '元' || !value) return formatSigned(value);
  return value > 0 ? `+${formatFigure(value, unit)}` : formatFigure(value, unit);
}

/** A file's size: 340 KB, 2.1 MB. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** A share of 0..1 in whole per cent, rounded down: 99.9 % is not yet 100 %. */
export function formatShare(share: number | null): string {
  return share === null ? NOTHING : `${formatNumber(Math.floor(share * 100 + 1e-9))}%`;
}

/** Seconds of lag: 0.4, 12. */
export function formatLag(millis: number): string {
  const seconds = millis / 1000;
  return seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds));
}
