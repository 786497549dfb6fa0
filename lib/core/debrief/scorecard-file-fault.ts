import type { NoParams, ReasonOf } from '@/lib/core/reasons';

/** The parameters of each reason why a file is no scorecard that can be read. */
export type ScorecardFileFaultParams = {
  readonly 'too-large': { readonly bytes: number };
  readonly unreadable: NoParams;
  readonly empty: NoParams;
  readonly archive: NoParams;
  readonly 'not-text': NoParams;
  readonly 'not-json': NoParams;
  /** `schema` is the format that the file names; null where it names none. */
  readonly 'other-kind': { readonly schema: string | null };
  readonly 'other-version': { readonly schema: string };
  /** `fields` are the paths of the first fields that do not fit, names and places joined by dots. */
  readonly 'wrong-fields': { readonly fields: readonly string[] };
};

/** Why a file is no scorecard that can be read. */
export type ScorecardFileFault = ReasonOf<ScorecardFileFaultParams>;
