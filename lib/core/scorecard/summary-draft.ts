import type { Note } from '@/lib/core/interview/interview';
import { withStance } from '@/lib/core/note/stance';
import type { Dimension } from '@/lib/core/rubric/rubric';

/** A dimension with the notes that are its evidence. */
export type DimensionEvidence = { readonly dimension: Pick<Dimension, 'name'>; readonly evidence: readonly Pick<Note, 'text' | 'stance'>[] };

const mostOfEach = 3;
const longestNote = 280;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestNote
    ? line
    : `${line
        .slice(0, longestNote - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** A first draft of the summary, made of accepted notes in their own words: a paragraph for each dimension that has any, with at most three notes. */
export function draftSummary(rows: readonly DimensionEvidence[]): string {
  return rows
    .map(({ dimension, evidence }) => ({ dimension, notes: evidence.filter(({ text }) => text.trim() !== '').slice(0, mostOfEach) }))
    .filter(({ notes }) => notes.length > 0)
    .map(({ dimension, notes }) =>
      [dimension.name, ...notes.map(({ text, stance }) => `– ${withStance({ stance, text: shorten(text) })}`)].join('\n'),
    )
    .join('\n\n');
}
