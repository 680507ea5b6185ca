import { effectScope, nextTick, ref } from 'vue';
import { expect, it } from 'vitest';
import { currentHeading, useHeading } from './useHeading';

it('follows the heading of the page that is open, and forgets it with the page', async () => {
  // Given
  const title = ref('I09');
  const page = effectScope();
  page.run(() => useHeading(() => title.value));
  expect(currentHeading.value).toBe('I09');

  // When
  title.value = '科技型中小企业';
  await nextTick();

  // Then
  expect(currentHeading.value).toBe('科技型中小企业');
  page.stop();
  expect(currentHeading.value).toBeUndefined();
});
