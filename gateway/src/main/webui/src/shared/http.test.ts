import { expect, it } from 'vitest';
import { asProblem, NO_ANSWER, Problem } from './http';

const refused = (status: number) => new Problem({}, status).refused;

it('tells what there is not, or not for this reader, from what a second try may mend', () => {
  expect([400, 403, 404].map(refused)).toEqual([true, true, true]);
  expect([NO_ANSWER, 409, 422, 429, 500, 503].map(refused)).toEqual([false, false, false, false, false, false]);
});

it('makes a problem without a status of what never got an answer', () =>
  expect(asProblem(new TypeError('Failed to fetch'))).toMatchObject({
    status: NO_ANSWER,
    detail: 'Failed to fetch',
    refused: false,
  }));
