import { expect, it } from 'vitest';
import { keyOf } from './writeKeys';

const write = (title = '立项') => keyOf('POST', '/api/tasks', { title });
const form = (file: File) => {
  const body = new FormData();
  body.append('file', file);
  return keyOf('POST', '/api/tasks/W01/evidence', body);
};

it.each([0, 401, 409, 429, 500, 503])('keeps the key of a write that ended with %i', (status) => {
  const first = write();
  first.ended(status);
  const second = write();
  expect(second.value).toBe(first.value);
  second.ended(200);
});

it.each([200, 201, 204, 400, 403, 422])('makes a new one after %i', (status) => {
  const first = write();
  first.ended(status);
  expect(write().value).not.toBe(first.value);
});

it('makes another for another body, and for another address', () => {
  const first = write();
  expect([write('结项').value, keyOf('PUT', '/api/tasks', { title: '立项' }).value]).not.toContain(first.value);
});

it('tells files apart by what they are called, how large and how old they are', () => {
  const file = (size: number) => new File(['x'.repeat(size)], '证明.pdf', { lastModified: 1 });
  const first = form(file(3));
  expect(form(file(3)).value).toBe(first.value);
  expect(form(file(4)).value).not.toBe(first.value);
});

it('is a string as the header wants it', () => expect(write('示例').value).toMatch(/^"[0-9a-f]{32}"$/));
