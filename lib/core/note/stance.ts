import type { Note } from '@/lib/core/interview/interview';
import { describeSource, joinLabels } from './source';

/** The stance of a note, as people read it. */
export const stanceLabels = { for: 'Strength', against: 'Concern', revisit: 'Follow up' } as const;

/** The sign of each stance. */
export const stanceSigns = { for: '+', against: '−', revisit: '?' } as const;

/** A note's text after its stance and source: “Concern, quoted: I waited to be asked”. */
export function withStance({ text, ...note }: Pick<Note, 'stance' | 'text' | 'source'>): string {
  const labels = joinLabels(note.stance === null ? null : stanceLabels[note.stance], describeSource(note));
  return labels === null ? text.trim() : `${labels}: ${text.trim()}`;
}
