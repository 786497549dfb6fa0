import type { Interview, Note } from '@/lib/core/interview/interview';

/**
 * The group name above a note: its dimension's, where the previous note belongs to another; null for none. `before` is undefined for the first note,
 * and null where the previous note is not loaded.
 */
export function groupOver({ rubric }: Interview, note: Note, before: Note | null | undefined): string | null {
  if (before === null || before?.dimension === note.dimension) return null;
  const dimension = rubric.dimensions.find(({ id }) => id === note.dimension);
  if (dimension !== undefined) return dimension.name;
  return before === undefined ? null : 'No dimension';
}
