/** What people say about one thing that is assessed: what is asked, what speaks for and against, and words that belong to it. */
export type Examples = {
  /** Questions as interviewers put them. */
  readonly questions: readonly string[];
  /** Answers that speak for the candidate. */
  readonly strong: readonly string[];
  /** Answers that speak against the candidate. */
  readonly weak: readonly string[];
  /** Words and short phrases that belong to the subject, whoever says them. */
  readonly words: readonly string[];
};

/** The lines of a text that hold something, without space at their ends. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Examples from texts with one example a line; words are parted by commas. */
export const examples = (texts: Readonly<Record<keyof Examples, string>>): Examples => ({
  questions: lines(texts.questions),
  strong: lines(texts.strong),
  weak: lines(texts.weak),
  words: lines(texts.words.replaceAll(',', '\n')),
});
