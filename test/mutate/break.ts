/** One mistake that could be made: the exact text of a file that stands there once, and what it becomes. */
export type Break = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/**
 * The breaks of one file, and the test files of which at least one must fail for each. Where only a browser shows them, `project` says so: those
 * are tried with `--browser` alone. A file that moves changes its path here, once.
 */
export type BrokenFile = {
  readonly file: string;
  readonly tests: readonly string[];
  readonly project?: 'unit' | 'browser';
  readonly breaks: readonly Break[];
};
