import { ref } from 'vue';
import { wallTime } from '@/shared/dates';
import { isPicture, readyPicture } from '@/shared/pictures';

/**
 * A file from an input, as it may leave: a photo without where it was taken, and no larger than needed.
 *
 * @param take gets it, with the size in bytes it had when it was chosen
 */
export function useChosenFile(take: (file: File, chosenSize: number) => void) {
  /** Name of the picture the browser cannot read; empty when all is well. */
  const unreadable = ref('');

  return {
    unreadable,
    async choose(event: Pick<Event, 'target'>): Promise<void> {
      const input = event.target as HTMLInputElement;
      const chosen = input.files?.[0];
      unreadable.value = '';
      // The same file can be chosen again.
      input.value = '';
      if (!chosen) return;
      try {
        take(isPicture(chosen) ? await readyPicture(chosen, wallTime(new Date())) : chosen, chosen.size);
      } catch {
        unreadable.value = chosen.name;
      }
    },
  };
}
