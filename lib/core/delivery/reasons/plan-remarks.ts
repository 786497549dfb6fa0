import type { NoParams, ReasonOf } from '@/lib/core/reasons';

type Named = { readonly name: string };

/** `into` is the label of the text field that receives it; null where nothing does. */
type Into = { readonly into: string | null };

/** The parameters of each loss; `name` and `names` are names of dimensions. */
export type PlanLossParams = {
  readonly 'score-rounded': Named & { readonly score: number; readonly value: string; readonly others: readonly number[] };
  readonly 'left-empty': Named;
  readonly 'scores-merged': { readonly names: readonly string[]; readonly scores: readonly number[]; readonly label: string };
  readonly 'dimensions-unmapped': Into & { readonly names: readonly string[] };
  readonly 'recommendation-unmapped': Into;
  readonly 'rest-unmapped': NoParams;
  readonly 'scores-in-note': { readonly vendor: string };
  readonly 'not-asked': { readonly count: number };
};

/** Something of a scorecard that is changed on the way, sent as text only, or not sent. */
export type PlanLoss = ReasonOf<PlanLossParams>;

/** The parameters of each warning. */
export type PlanWarningParams = {
  readonly 'filed-with-application': { readonly vendor: string };
  readonly 'filed-with-candidate': NoParams;
  readonly 'note-only': { readonly vendor: string };
  readonly 'scores-as-words': { readonly vendor: string };
  readonly 'shaped-body': NoParams;
  readonly 'row-replaced': NoParams;
};

/** What to know before a scorecard is sent. */
export type PlanWarning = ReasonOf<PlanWarningParams>;

/** The parameters of each author; `id` is a user's id where no name is known. */
export type PlanAuthorParams = {
  readonly person: Named;
  readonly user: { readonly id: string };
  readonly 'api-key': NoParams;
  readonly connection: NoParams;
};

/** Whose name something is written in. */
export type PlanAuthor = ReasonOf<PlanAuthorParams>;
