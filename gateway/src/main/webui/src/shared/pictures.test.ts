import { expect, it } from 'vitest';
import { fitted, isPicture, pictureName } from './pictures';

it('makes the longer side 2560 and keeps the shape', () => {
  expect(fitted({ width: 4032, height: 3024 })).toEqual({ width: 2560, height: 1920 });
  expect(fitted({ width: 3024, height: 4032 })).toEqual({ width: 1920, height: 2560 });
});

it('makes nothing larger, and nothing vanish', () => {
  expect(fitted({ width: 1200, height: 900 })).toEqual({ width: 1200, height: 900 });
  expect(fitted({ width: 30_000, height: 3 })).toEqual({ width: 2560, height: 1 });
});

it('tells two photos of a camera apart by when they were chosen', () => {
  expect(pictureName('image.jpg', '2026-11-25 10:32:05')).toBe('照片-20261125103205.jpg');
  expect(pictureName('现场 1.2.PNG', '2026-11-25 10:32:05')).toBe('现场 1.2.jpg');
});

it('knows a picture', () => {
  expect(isPicture({ type: 'image/png' })).toBe(true);
  expect(isPicture({ type: 'application/pdf' })).toBe(false);
});
