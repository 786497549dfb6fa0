import type { Note } from '@/lib/core/interview/interview';
import { describeSource, joinLabels } from './source';

/** What a note speaks for, as people read it beside its words. */
export const stanceLabels = { for: 'Strength', against: 'Concern', revisit: 'Follow up' } as const;

/** The signs that stand for it beside the words. */
export const stanceSigns = { for: '+', against: '−', revisit: '?' } as const;

/** A note's words on their own, after what they speak for and how they came to be: “Concern, quoted: I waited to be asked”. */
export function withStance({ text, ...note }: Pick<Note, 'stance' | 'text' | 'source'>): string {
  const labels = joinLabels(note.stance === null ? null : stanceLabels[note.stance], describeSource(note));
  return labels === null ? text.trim() : `${labels}: ${text.trim()}`;
}
