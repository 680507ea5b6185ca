export type Shape = 'tick' | 'disc' | 'half' | 'triangle' | 'square' | 'ring' | 'diamond';
export type Tone = 'done' | 'ok' | 'warn' | 'late' | 'none' | 'open' | 'pending';

/** A status is told by shape, word and colour together, never by colour alone. */
export interface StatusLook {
  shape: Shape;
  tone: Tone;
}
