import { failure, type Result } from '@/lib/core/result';
import { describePath } from '@/lib/core/rubric/describe-path';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Fault, Path } from '@/lib/core/rubric/rubric-faults';
import { describeFault } from '@/lib/text/rubrics/quality';

/** What is wrong in a file: the line, from one, the field, and a message; problems of the whole file have no line and field. */
export type FileFault = { readonly line: number | null; readonly place: string; readonly text: string };

/** A rubric from a file, or everything found wrong with it. */
export type ReadRubric = Result<Rubric, readonly FileFault[]>;

/** An error of one line, or of the file as a whole. */
export const refuseFile = (text: string, line: number | null = null, place = ''): Result<never, readonly FileFault[]> =>
  failure([{ line, place, text }]);

/** Faults of a rubric as faults of its file; `lineOf` finds the line of a path. */
export const toFileFaults = (faults: readonly Fault[], names: readonly string[], lineOf: (path: Path) => number | null): readonly FileFault[] =>
  faults.map(({ path, reason }) => ({ line: lineOf(path), place: describePath(path, names), text: describeFault(reason) }));
