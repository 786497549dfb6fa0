/** What people say about one dimension: questions, positive and negative answers, and typical words. */
export type Examples = {
  /** Questions of interviewers. */
  readonly questions: readonly string[];
  /** Answers that count for the candidate. */
  readonly strong: readonly string[];
  /** Answers that count against the candidate. */
  readonly weak: readonly string[];
  /** Words and short phrases of the subject, whoever says them. */
  readonly words: readonly string[];
};

/** The non-empty lines of a text, trimmed. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Examples from texts with one example per line; words are separated by commas. */
export const examples = (texts: Readonly<Record<keyof Examples, string>>): Examples => ({
  questions: lines(texts.questions),
  strong: lines(texts.strong),
  weak: lines(texts.weak),
  words: lines(texts.words.replaceAll(',', '\n')),
});
