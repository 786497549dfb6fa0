import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isEvidence } from '@/lib/core/interview/evidence';
import { type DraftRating, draftRating } from '@/lib/core/scorecard/draft-rating';
import type { SuggestionView } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { InterviewModel, InterviewOverview } from '@/lib/state/interview/interview-model';
import { findNotes } from '@/lib/storage/interview/notes';

type DraftsDependencies = Pick<InterviewModel, 'currentInterview'> & {
  readonly choices: ReadonlySignal<SuggestionView | null>;
  /** How many suggestions the interview has had in all. */
  readonly total: ReadonlySignal<number>;
};

/** Drafts of ratings by dimension id; dimensions whose evidence says nothing are left out. */
export type Drafts = ReadonlyMap<string, DraftRating>;

const none: Drafts = new Map();

async function readDrafts({ interview }: InterviewOverview): Promise<Drafts> {
  const filed = Map.groupBy(await findNotes(interview.id, isEvidence), ({ dimension }) => dimension);
  return new Map(
    interview.rubric.dimensions.flatMap((dimension) => {
      const draft = draftRating(dimension, filed.get(dimension.id) ?? []);
      return draft === null ? [] : [[dimension.id, draft] as const];
    }),
  );
}

/** The draft scorecard of the open interview, made from accepted notes alone. It does not count. */
export function createDrafts({ currentInterview, choices, total }: DraftsDependencies) {
  const drafts = signal<Drafts>(none);

  /** Before the user's own rating, a draft is shown only on request; after it, in calls with suggestions. */
  function isShown(dimension: string): boolean {
    if (choices.value?.fillsDraft === true) return true;
    return total.value > 0 && (currentInterview.value?.ratings.some((rating) => rating.dimension === dimension) ?? false);
  }

  const isWanted = ({ interview, ratings }: InterviewOverview): boolean =>
    interview.finishedAt === null && (choices.value?.fillsDraft === true || (total.value > 0 && ratings.length > 0));

  /** Keeps the drafts in sync with the notes until the signal aborts. */
  function followDrafts(stop: AbortSignal): void {
    let wanted: InterviewOverview | null = null;
    let isReading = false;
    const read = async () => {
      if (isReading) return;
      isReading = true;
      for (let shown: InterviewOverview | null = null; shown !== wanted && !stop.aborted; ) {
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
    /** The draft that may be shown for a dimension; null where there is none. */
    draftOf: (dimension: string): DraftRating | null => (isShown(dimension) ? (drafts.value.get(dimension) ?? null) : null),
    followDrafts,
  };
}
