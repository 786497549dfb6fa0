/** Status messages during an interview; `words` is a note in words. */
export const announcements = {
  noDimensionToRate: 'There is no dimension in focus to rate.',
  endedElsewhere: 'This interview was ended in another panel. Its review opens once you stop typing.',
  ended: 'The interview has ended. Undo continues it.',
  recommended: (label: string) => `Recommendation: ${label}. Undo takes it back.`,
  deleted: (words: string) => `Deleted: ${words}. Undo brings it back.`,
  filed: (name: string) => `Filed under ${name}. Undo takes it back.`,
  twoVersions: (words: string) => `There are two versions of ${words}. Choose one first.`,
  notKept: (words: string) => `Not saved yet: ${words}. Press ↑ in an empty field to continue.`,
  allCovered: 'Every dimension has a note or a rating.',
  nextUncovered: (name: string) => `Next uncovered: ${name}`,
  renamed: (candidate: string) => `The name is now ${candidate}. Undo brings the old one back.`,
  rubricChanged: (title: string, kept: string) => `Now ${title}. Kept: ${kept}. Undo goes back.`,
  /** `before` is null for a first rating. */
  rated: (name: string, before: string | null, after: string) => `${name}: ${before === null ? '' : `${before} to `}${after}. Undo takes it back.`,
} as const;
