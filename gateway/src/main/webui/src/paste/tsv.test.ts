import { describe, expect, it } from 'vitest';
import { parseTsv } from './tsv';

describe('a table from the clipboard', () => {
  it('has a cell between two tabs and a row on each line, whatever ends it', () => {
    expect(parseTsv('企业名称\t证书编号\r\n示例甲\tGR1\r\n')).toEqual([
      ['企业名称', '证书编号'],
      ['示例甲', 'GR1'],
    ]);
    expect(parseTsv('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps a line end, a tab and a quotation mark within a quoted cell', () => {
    expect(parseTsv('"一行\r\n两行"\t"有\t制表符"\t"他说""好""\n"\n下一行\t\t')).toEqual([
      ['一行\n两行', '有\t制表符', '他说"好"'],
      ['下一行', '', ''],
    ]);
  });

  it('leaves quotation marks alone that belong to the text', () => {
    expect(parseTsv('"示例"公司\t"全引号"\t5" 屏')).toEqual([['"示例"公司', '"全引号"', '5" 屏']]);
    expect(parseTsv('"没有结束\t乙')).toEqual([['"没有结束', '乙']]);
  });

  it('fills short rows, keeps empty ones in between and none at the end', () => {
    expect(parseTsv('a\tb\tc\n\nd\n\n\n')).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['d', '', ''],
    ]);
    expect(parseTsv('')).toEqual([]);
    expect(parseTsv('a\t')).toEqual([['a', '']]);
  });
});
