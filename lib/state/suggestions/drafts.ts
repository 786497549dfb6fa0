import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isEvidence } from '@/lib/core/interview/evidence';
import { type DraftRating, draftRating } from '@/lib/core/scorecard/draft-rating';
import type { SuggestionView } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { InterviewModel, InterviewSummary } from '@/lib/state/interview/interview-model';
import { findNotes } from '@/lib/storage/interview/notes';

type DraftsDependencies = Pick<InterviewModel, 'currentInterview'> & {
  readonly choices: ReadonlySignal<SuggestionView | null>;
  /** How many suggestions the interview has or had. */
  readonly total: ReadonlySignal<number>;
};

/** A draft of a rating by the id of its dimension; those of which no evidence says anything are left out. */
export type Drafts = ReadonlyMap<string, DraftRating>;

const none: Drafts = new Map();

async function readDrafts({ interview }: InterviewSummary): Promise<Drafts> {
  const filed = Map.groupBy(await findNotes(interview.id, isEvidence), ({ dimension }) => dimension);
  return new Map(
    interview.rubric.dimensions.flatMap((dimension) => {
      const draft = draftRating(dimension, filed.get(dimension.id) ?? []);
      return draft === null ? [] : [[dimension.id, draft] as const];
    }),
  );
}

/** The draft scorecard of the interview on show, which is filled from accepted notes alone and counts for nothing. */
export function createDrafts({ currentInterview, choices, total }: DraftsDependencies) {
  const drafts = signal<Drafts>(none);

  /** Before one's own rating a draft is shown only to who asked for that; after it, in talks that have suggestions. */
  function isShown(dimension: string): boolean {
    if (choices.value?.fillsDraft === true) return true;
    return total.value > 0 && (currentInterview.value?.ratings.some((rating) => rating.dimension === dimension) ?? false);
  }

  const isWanted = ({ interview, ratings }: InterviewSummary): boolean =>
    interview.finishedAt === null && (choices.value?.fillsDraft === true || (total.value > 0 && ratings.length > 0));

  /** Keeps the drafts in step with the notes until the signal aborts. */
  function followDrafts(stop: AbortSignal): void {
    let wanted: InterviewSummary | null = null;
    let isReading = false;
    const read = async () => {
      if (isReading) return;
      isReading = true;
      for (let shown: InterviewSummary | null = null; shown !== wanted && !stop.aborted; ) {
        shown = wanted;
        const found = shown === null ? none : await readDrafts(shown);
        if (shown === wanted) drafts.value = found;
      }
      isReading = false;
    };
    const end = effect(() => {
      const shown = currentInterview.value;
      wanted = shown !== null && isWanted(shown) ? shown : null;
      if (wanted === null) drafts.value = none;
      read().catch(reportError);
    });
    stop.addEventListener('abort', end, { once: true });
  }

  return {
    drafts: asReadonly(drafts),
    /** The draft that may be shown of a dimension; null where there is none. */
    draftOf: (dimension: string): DraftRating | null => (isShown(dimension) ? (drafts.value.get(dimension) ?? null) : null),
    followDrafts,
  };
}
