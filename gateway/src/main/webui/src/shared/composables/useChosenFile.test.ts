import { expect, it } from 'vitest';
import { useChosenFile } from './useChosenFile';

const chosen = (file: File) => ({ target: { files: [file], value: file.name } as unknown as EventTarget });
const pdf = new File(['%PDF'], 'a.pdf', { type: 'application/pdf' });
const broken = new File(['?'], 'broken.jpg', { type: 'image/jpeg' });

it('hands on a file as it is, and can be given the same again', async () => {
  const taken: [string, number][] = [];
  const { choose } = useChosenFile((file, size) => taken.push([file.name, size]));
  const event = chosen(pdf);
  await choose(event);
  expect(taken).toEqual([['a.pdf', 4]]);
  expect((event.target as HTMLInputElement).value).toBe('');
});

it('names the picture that cannot be read until another file is chosen', async () => {
  const taken: string[] = [];
  const { choose, unreadable } = useChosenFile((file) => taken.push(file.name));
  await choose(chosen(broken));
  expect(unreadable.value).toBe('broken.jpg');
  expect(taken).toEqual([]);
  await choose(chosen(pdf));
  expect(unreadable.value).toBe('');
});
