import type { Matter, MatterKind, MatterMove, MatterState, MatterStep } from './api';

export const MATTER_KINDS: MatterKind[] = ['request', 'report'];

export const MATTER_TONES: Record<MatterState, string> = {
  draft: 'tone-open',
  'to-sign': 'tone-warn',
  signed: 'tone-warn',
  registered: 'tone-done',
  replied: 'tone-ok',
  noted: 'tone-ok',
  withdrawn: 'tone-none',
};

export const MATTER_STATES = Object.keys(MATTER_TONES) as MatterState[];

/** Moves a button stands for, the way on before the ways back; the others have a place of their own on the page. */
const BUTTONS: MatterMove[] = [
  'submit',
  'sign',
  'register',
  'reply',
  'note',
  'remark',
  'raise-task',
  'return',
  'reject',
  'ask-more',
  'withdraw',
];
const BACK: MatterMove[] = ['return', 'reject', 'ask-more', 'withdraw'];

/** What is said in the next step, by its shape. */
export type Saying = 'nothing' | 'reason' | 'reply' | 'remark' | 'task';

export function sayingOf(move: MatterMove): Saying {
  if (BACK.includes(move)) return 'reason';
  if (move === 'reply') return 'reply';
  if (move === 'remark' || move === 'note') return 'remark';
  return move === 'raise-task' ? 'task' : 'nothing';
}

export const isBack = (move: MatterMove) => BACK.includes(move);

export const buttonsOf = (matter: Pick<Matter, 'moves'>): MatterMove[] => BUTTONS.filter((move) => matter.moves.includes(move));

/** What leaders have said, the newest first: replies, remarks, and that note was taken. */
export const wordsOf = (matter: Pick<Matter, 'history'>): MatterStep[] =>
  matter.history.filter((step) => step.move === 'reply' || step.move === 'remark' || step.move === 'note').reverse();

/** A blank line and an indent are the page's affair: the body is kept as paragraphs. */
export const paragraphs = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 一、 stands in 黑体, （一） in 楷体. */
export function headingOf(paragraph: string): 'heading1' | 'heading2' | undefined {
  if (/^[一二三四五六七八九十]+、/.test(paragraph)) return 'heading1';
  return /^（[一二三四五六七八九十]+）/.test(paragraph) ? 'heading2' : undefined;
}

/** A 请示 ends by asking; the server looks closer. */
export const closesAsking = (body: string) =>
  /(妥否|当否|可否|请)[^。]{0,12}(批示|批复|审批|批准|审定|核准)[^。\n]{0,10}[。！]?\s*$/.test(body);
