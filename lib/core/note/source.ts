import type { Note } from '@/lib/core/interview/interview';

/** A word for how a note was made, shown beside notes that were not typed. */
export const sourceLabels = { quote: 'quoted', suggestion: 'suggested' } as const;

/** A word for how a note was made; null where it was typed. */
export const describeSource = ({ source }: Pick<Note, 'source'>): string | null =>
  source === undefined || source === 'typed' ? null : sourceLabels[source];

/** The stance and source of a note, such as “Strength, quoted”; null where there is neither. */
export const joinLabels = (stance: string | null, source: string | null): string | null =>
  stance === null || source === null ? (stance ?? source) : `${stance}, ${source}`;
