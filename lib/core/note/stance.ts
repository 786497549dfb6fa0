import type { Note } from '@/lib/core/interview/interview';

/** What a note speaks for, as people read it beside its words. */
export const stanceLabels = { for: 'Strength', against: 'Concern', revisit: 'Follow up' } as const;

/** The signs that stand for it beside the words. */
export const stanceSigns = { for: '+', against: '−', revisit: '?' } as const;

/** A note's words on their own, after what they speak for: “Concern: waited to be asked”. */
export const withStance = ({ stance, text }: Pick<Note, 'stance' | 'text'>): string =>
  stance === null ? text.trim() : `${stanceLabels[stance]}: ${text.trim()}`;
