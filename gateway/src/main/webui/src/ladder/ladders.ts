import type { Ladder, Rung } from './api';
import type { Letter, SlipColour } from '@/slip/api';

/** From the mildest to the gravest. */
export const LETTERS: Letter[] = ['reminder', 'urging', 'circular'];
export const COLOURS: SlipColour[] = ['blue', 'yellow', 'orange', 'red'];

export interface RungDraft extends Rung {
  /** Whether the letter is sent at all. */
  sent: boolean;
}

const USUAL: Record<Letter, Rung> = {
  reminder: { letter: 'reminder', colour: 'blue', offset: -15, working: false, to: ['liaison'] },
  urging: { letter: 'urging', colour: 'yellow', offset: 1, working: true, to: ['liaison', 'owner'] },
  circular: { letter: 'circular', colour: 'red', offset: 30, working: false, to: ['owner', 'leader', 'office'] },
};

/** Every letter there is, as it is sent or would be. */
export const draftOf = (ladder: Ladder): RungDraft[] =>
  LETTERS.map((letter) => {
    const rung = ladder.rungs.find((one) => one.letter === letter);
    return { ...(rung ?? USUAL[letter]), to: [...(rung ?? USUAL[letter]).to], sent: rung !== undefined };
  });

/** Only what is sent, from the mildest to the gravest. */
export const rungsOf = (drafts: RungDraft[]): Rung[] =>
  drafts.filter((one) => one.sent).map(({ letter, colour, offset, working, to }) => ({ letter, colour, offset, working, to }));

/** Graver letters go out later, are no milder of colour and reach somebody. */
export function isInOrder(rungs: Rung[]): boolean {
  return rungs.every((rung, index) => {
    const before = rungs[index - 1];
    const graver = !before || (rung.offset > before.offset && COLOURS.indexOf(rung.colour) >= COLOURS.indexOf(before.colour));
    return graver && rung.to.length > 0 && Number.isInteger(rung.offset);
  });
}
