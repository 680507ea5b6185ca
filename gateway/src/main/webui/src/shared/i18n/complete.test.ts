import { expect, it } from 'vitest';
import en from './en';
import zh from './zh';

type Words = { [key: string]: string | string[] | Words };

const keys = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? keys(value, `${path}${key}.`) : [path + key],
  );

it('says everything in both languages', () => expect(keys(en as Words).sort()).toEqual(keys(zh as Words).sort()));

it('gives every name of the first level to one feature', () => {
  const features = Object.values(import.meta.glob<Words>('../../*/words.zh.ts', { eager: true, import: 'default' }));
  const names = features.flatMap((words) => Object.keys(words));
  expect(names.sort()).toEqual(Object.keys(zh).sort());
});
