import type { Interview, Note } from '@/lib/core/interview/interview';

/**
 * The name that stands over a note: its dimension's, where the note before it is filed elsewhere; null for none. `before` is undefined for the first
 * note of all, and null where the note before is not at hand.
 */
export function groupOver({ rubric }: Interview, note: Note, before: Note | null | undefined): string | null {
  if (before === null || before?.dimension === note.dimension) return null;
  const dimension = rubric.dimensions.find(({ id }) => id === note.dimension);
  if (dimension !== undefined) return dimension.name;
  return before === undefined ? null : 'No dimension';
}
