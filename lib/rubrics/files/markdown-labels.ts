import type { Context } from '@/lib/core/rubric/context';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';

/** What a rubric's Markdown calls the kinds of interview. */
export const markdownContexts: Readonly<Record<Context, string>> = {
  'live-call': 'Live call',
  'live-coding': 'Live coding',
  'take-home': 'Take-home',
  phone: 'Phone',
};

/** What it calls something that is for all kinds, where saying nothing could be misread. */
export const allWord = 'All';

const kinds = 'live[ -]call|live[ -]coding|take[ -]home|phone';
const kindList = `(?:${kinds}|all)(?:, ?(?:${kinds}))*`;

/** A cue's beginning: the kinds of interview that it is for, then a colon. */
export const cueBeginning = new RegExp(`^(${kindList}): ?`, 'i');
/** A question's beginning: its minutes, the kinds of interview that it is for, or both, then a colon. */
export const questionBeginning = new RegExp(`^(?:(\\d{1,3}) ?min(?:, ?(${kindList}))?|(${kindList})): ?`, 'i');

/** The contexts that a list of kinds names; none when it says all. */
export const readContexts = (list: string): readonly Context[] =>
  list
    .toLowerCase()
    .split(/, ?/)
    .map((word) => word.replace(' ', '-'))
    .filter((word): word is Context => word in markdownContexts);

/** What it calls the levels. */
export const markdownLevels = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

/** The labels of the anchors, in order. */
export const anchorLabels: Readonly<Record<keyof AnchorTexts, string>> = { low: '1–2', three: '3', four: '4', five: '5' };

/** The headings within a dimension, and that of the rules. */
export const headings = { cues: 'Look for', questions: 'Ask', rules: 'Rules' } as const;
