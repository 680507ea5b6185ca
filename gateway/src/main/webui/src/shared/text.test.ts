import { expect, it } from 'vitest';
import { lengthOf } from './text';

it('counts characters as people do', () => expect(lengthOf('朝阳𠮷')).toBe(3));
