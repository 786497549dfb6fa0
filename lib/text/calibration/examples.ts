/** The texts of the complete examples of a rubric. */
export const exampleTexts = {
  title: 'Example scorecards',
  hint: 'Three complete scorecards, made up: what a score looks like in every dimension. Read them before a session.',
  open: 'Examples',
  rubric: 'Rubric',
  names: { great: 'Great', good: 'Good', noFit: 'No fit' },
  score: (score: number | null) => `${score?.toFixed(2) ?? '–'} of 5`,
  columns: ['Dimension', 'Score', 'Anchor', 'Note'],
} as const;
