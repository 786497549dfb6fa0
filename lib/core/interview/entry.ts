/** The stage of an interview: its clock runs, its scorecard is open, or it is finished. */
export type InterviewStage = 'running' | 'to-finish' | 'finished';

/** What a list of all interviews shows of each. `rubric` is the rubric's title, `level` the key of its level, `startedAt` wall milliseconds. */
export type InterviewEntry = {
  readonly id: string;
  readonly candidate: string;
  readonly rubric: string;
  readonly role: string;
  readonly level: string;
  readonly startedAt: number;
  /** When its clock was stopped, in wall milliseconds; null while it runs. */
  readonly endedAt: number | null;
  readonly stage: InterviewStage;
};
