import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  figure,
  formatFigure,
  formatForetold,
  formatLag,
  formatNumber,
  formatShare,
  formatSigned,
  formatSignedFigure,
  formatSize,
} from './format';

describe('numbers', () => {
  it('groups thousands and writes a real minus', () => {
    expect(formatNumber(200000)).toBe('200,000');
    expect(formatNumber(-1234.5)).toBe('−1,234.5');
  });

  it('shows a missing number as a dash, not as zero', () => {
    expect(formatNumber(null)).toBe(NOTHING);
    expect(formatSigned(undefined)).toBe(NOTHING);
  });

  it('signs what goes up and what goes down', () => {
    expect(formatSigned(5)).toBe('+5');
    expect(formatSigned(-2)).toBe('−2');
    expect(formatSigned(0)).toBe('0');
  });

  it('rounds a share down', () => {
    expect(formatShare(0.999)).toBe('99%');
    expect(formatShare(0.29)).toBe('29%');
    expect(formatShare(1)).toBe('100%');
    expect(formatShare(null)).toBe(NOTHING);
  });

  it('tells lag in seconds', () => {
    expect(formatLag(420)).toBe('0.4');
    expect(formatLag(12_400)).toBe('12');
  });
});

describe('money', () => {
  it('reads 元 in 亿元 and 万元', () => {
    expect(figure(100_000_000, '元')).toEqual({ number: '1', unit: '亿元' });
    expect(figure(12_000_000, '元')).toEqual({ number: '1,200', unit: '万元' });
  });

  it('never hides the cent that decides a strict target', () => {
    expect(formatFigure(500_000_000.01, '元')).toBe('500,000,000.01 元');
    expect(formatFigure(500_000_000, '元')).toBe('5 亿元');
    expect(formatFigure(283_400_000, '元')).toBe('28,340 万元');
  });

  it('leaves counts alone', () => {
    expect(formatFigure(274, '户')).toBe('274 户');
    expect(formatFigure(80, '%')).toBe('80%');
  });
});

describe('formatSize', () => {
  it('says kilobytes, then megabytes', () => {
    expect(formatSize(1)).toBe('1 KB');
    expect(formatSize(348_160)).toBe('340 KB');
    expect(formatSize(2_202_010)).toBe('2.1 MB');
  });
});

describe('formatSignedFigure', () => {
  it('reads money in 万元 and leaves counts alone', () => {
    expect(formatSignedFigure(22_600_000, '元')).toBe('+2,260 万元');
    expect(formatSignedFigure(-5_000_000, '元')).toBe('−500 万元');
    expect(formatSignedFigure(5, '户')).toBe('+5');
  });
});

describe('formatForetold', () => {
  it('keeps no cents of what is foretold', () => {
    expect(formatForetold(275.94, '户')).toBe('275.9 户');
    expect(formatForetold(523_214_999.5, '元')).toBe('52,321 万元');
  });
});
