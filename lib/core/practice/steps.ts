/** The steps of the practice call, in their order. */
export const practiceSteps = ['note', 'evidence', 'rating', 'recommendation', 'finish'] as const;
/** A step of the practice call. */
export type PracticeStep = (typeof practiceSteps)[number];

/** What is stored of a practice interview, as far as its steps need it; `worded` is how many notes have words. */
export type PracticeFacts = {
  readonly dimensions: readonly string[];
  readonly worded: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly rated: readonly string[];
  readonly recommendation: string | null;
  readonly finishedAt: number | null;
};

const done: Readonly<Record<PracticeStep, (facts: PracticeFacts) => boolean>> = {
  note: ({ worded }) => worded > 0,
  evidence: ({ dimensions, evidence }) => dimensions.every((id) => (evidence[id] ?? 0) > 0),
  rating: ({ dimensions, rated }) => dimensions.every((id) => rated.includes(id)),
  recommendation: ({ recommendation }) => recommendation !== null,
  finish: ({ finishedAt }) => finishedAt !== null,
};

/** Which steps are done, by what is stored. A finished scorecard counts for all of them. */
export const stepsDone = (facts: PracticeFacts): ReadonlySet<PracticeStep> =>
  new Set(practiceSteps.filter((step) => facts.finishedAt !== null || done[step](facts)));
