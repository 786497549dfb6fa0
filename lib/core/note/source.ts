import type { Note } from '@/lib/core/interview/interview';

/** What stands beside the words of a note that was not typed, in a word. */
export const sourceLabels = { quote: 'quoted', suggestion: 'suggested' } as const;

/** How a note came to be, in a word; null where it was typed. */
export const describeSource = ({ source }: Pick<Note, 'source'>): string | null =>
  source === undefined || source === 'typed' ? null : sourceLabels[source];

/** What a note speaks for and how it came to be, as “Strength, quoted”; null where there is nothing to say. */
export const joinLabels = (stance: string | null, source: string | null): string | null =>
  stance === null || source === null ? (stance ?? source) : `${stance}, ${source}`;
