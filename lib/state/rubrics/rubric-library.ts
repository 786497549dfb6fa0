import type { OwnRubric, RubricDraft } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { listInterviews } from '@/lib/storage/interview/entries';
import { type OwnRubrics, observeOwnRubrics } from '@/lib/storage/observe';

/** A rubric as the library lists it. */
export type LibraryRubric = {
  readonly rubric: Rubric;
  readonly kind: 'built-in' | 'own';
  readonly archived: boolean;
  /** Whether there are unsaved changes; `savedAt` is null for a rubric that was never saved. */
  readonly unsaved: boolean;
  readonly savedAt: number | null;
};

const ofOwn = (own: OwnRubric, drafts: readonly RubricDraft[]): LibraryRubric => ({
  rubric: own.rubric,
  kind: 'own',
  archived: own.archivedAt !== null,
  unsaved: drafts.some(({ id }) => id === own.id),
  savedAt: own.savedAt,
});

const ofDraft = ({ rubric }: RubricDraft): LibraryRubric => ({ rubric, kind: 'own', archived: false, unsaved: true, savedAt: null });

const ofBuiltIn = (rubric: Rubric): LibraryRubric => ({ rubric, kind: 'built-in', archived: false, unsaved: false, savedAt: null });

/** The user's own rubrics and drafts, then the built-in ones. */
export function joinLibrary({ rubrics, drafts }: OwnRubrics, builtIn: readonly Rubric[]): readonly LibraryRubric[] {
  const begun = drafts.filter(({ id }) => !rubrics.some((own) => own.id === id));
  return [...begun.map(ofDraft), ...rubrics.map((own) => ofOwn(own, drafts)), ...builtIn.map(ofBuiltIn)];
}

/** Calls `listener` with every rubric, now and at each change in any tab, until the signal aborts. */
export async function followLibrary(listener: (library: readonly LibraryRubric[]) => void, signal: AbortSignal): Promise<void> {
  const builtIn = await Promise.all(builtInRubrics.map(({ load }) => load()));
  if (!signal.aborted) observeOwnRubrics((own) => listener(joinLibrary(own, builtIn)), signal);
}

const remembered = 200;

/** The ids of the rubrics of the latest interviews, last used first. */
export const loadRecent = async (): Promise<readonly string[]> => [...new Set((await listInterviews(remembered)).map(({ rubric }) => rubric.id))];
