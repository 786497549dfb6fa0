import type { Context } from '@/lib/core/rubric/context';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';

/** The names of the kinds of interview in a rubric's Markdown. */
export const markdownContexts: Readonly<Record<Context, string>> = {
  'live-call': 'Live call',
  'live-coding': 'Live coding',
  'take-home': 'Take-home',
  phone: 'Phone',
};

/** The name for all kinds, where leaving it out could be misread. */
export const allWord = 'All';

const kinds = 'live[ -]call|live[ -]coding|take[ -]home|phone';
const kindList = `(?:${kinds}|all)(?:, ?(?:${kinds}))*`;

/** The beginning of a cue: the kinds of interview it is for, then a colon. */
export const cueBeginning = new RegExp(`^(${kindList}): ?`, 'i');
/** The beginning of a question: its minutes, the kinds of interview it is for, or both, then a colon. */
export const questionBeginning = new RegExp(`^(?:(\\d{1,3}) ?min(?:, ?(${kindList}))?|(${kindList})): ?`, 'i');

/** The contexts in a list of kinds; none when it says all. */
export const readContexts = (list: string): readonly Context[] =>
  list
    .toLowerCase()
    .split(/, ?/)
    .map((word) => word.replace(' ', '-'))
    .filter((word): word is Context => word in markdownContexts);

/** The names of the levels. */
export const markdownLevels = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

/** The labels of the anchors, in order. */
export const anchorLabels: Readonly<Record<keyof AnchorTexts, string>> = { low: '1–2', three: '3', four: '4', five: '5' };

/** The headings within a dimension, and that of the rules. */
export const headings = { cues: 'Look for', questions: 'Ask', rules: 'Rules' } as const;
