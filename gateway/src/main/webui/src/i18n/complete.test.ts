import { expect, it } from 'vitest';
import en from './en';
import zh from './zh';

type Words = { [key: string]: string | string[] | Words };

const keys = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) ? keys(value, `${path}${key}.`) : [path + key]));

it('says everything in both languages', () => expect(keys(en).sort()).toEqual(keys(zh).sort()));
