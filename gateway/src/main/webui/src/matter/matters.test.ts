import { describe, expect, it } from 'vitest';
import type { Matter, MatterStep } from './api';
import { buttonsOf, closesAsking, headingOf, paragraphs, sayingOf, wordsOf } from './matters';

const step = (no: number, move: MatterStep['move']): MatterStep => ({
  no,
  move,
  by: 'a',
  unit: 'kjj',
  at: '2026-10-08T01:00:00Z',
});

describe('buttons', () => {
  it('offer the way on before the way back', () =>
    expect(buttonsOf({ moves: ['return', 'sign', 'withdraw'] })).toEqual(['sign', 'return', 'withdraw']));
  it('leave writing and files to the page', () =>
    expect(buttonsOf({ moves: ['edit', 'attach', 'detach', 'file', 'submit'] })).toEqual(['submit']));
});

it.each([
  ['sign', 'nothing'],
  ['return', 'reason'],
  ['ask-more', 'reason'],
  ['reply', 'reply'],
  ['note', 'remark'],
  ['raise-task', 'task'],
] as const)('%s says %s', (move, saying) => expect(sayingOf(move)).toBe(saying));

it('shows the newest word of a leader first', () => {
  const matter = { history: [step(1, 'draft'), step(2, 'remark'), step(3, 'sign'), step(4, 'reply')] } as Matter;
  expect(wordsOf(matter).map((one) => one.no)).toEqual([4, 2]);
});

it('keeps a body as paragraphs', () =>
  expect(paragraphs('一、事由\n\n　　因工作需要。 \n')).toEqual(['一、事由', '因工作需要。']));

it.each([
  ['一、事由', 'heading1'],
  ['（二）经费', 'heading2'],
  ['1.经费', undefined],
])('%s is %s', (text, heading) => expect(headingOf(text)).toBe(heading));

describe('a request', () => {
  it.each(['妥否，请批示。', '当否，请予批复。\n', '以上请予审批。'])('asks: %s', (body) =>
    expect(closesAsking(`示例。${body}`)).toBe(true),
  );
  it.each(['特此报告。', '请批示后我们将抓紧办理各项工作，并及时报告进展。'])('does not ask: %s', (body) =>
    expect(closesAsking(body)).toBe(false),
  );
});
