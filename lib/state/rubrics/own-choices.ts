import { isLevelOf } from '@/lib/core/interview/change-rubric';
import type { OwnRubric } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics, type RubricEntry } from '@/lib/rubrics/built-in';
import { observeOwnRubrics } from '@/lib/storage/observe';
import { findOwnRubric, listOwnRubrics } from '@/lib/storage/rubrics/rubrics';
import type { RubricChoices } from './rubric-choices';

const offered = ({ archivedAt, deletedAt }: OwnRubric) => archivedAt === null && deletedAt === null;

const entryOf = ({ rubric }: OwnRubric): RubricEntry => {
  const { id, title, role, level } = rubric;
  return { id, title, role, level, load: async () => (await findOwnRubric(id))?.rubric ?? rubric };
};

/** Offers the user's own rubrics before the built-in ones, as they change in any tab, until the signal aborts. */
export function followOwnChoices({ setOwnRubrics }: RubricChoices, signal: AbortSignal): void {
  observeOwnRubrics(({ rubrics }) => setOwnRubrics(rubrics.filter(offered).map(entryOf)), signal);
}

/** Every rubric that can be chosen, fully loaded: the user's own first. */
export async function loadRubrics(): Promise<readonly Rubric[]> {
  const [own, builtIn] = await Promise.all([listOwnRubrics(), Promise.all(builtInRubrics.map(({ load }) => load()))]);
  return [...own.filter(offered).map(({ rubric }) => rubric), ...builtIn];
}

/**
 * The rubrics to which a running interview can change without losing a note or a rating: those of its role with the same dimensions. Its own is
 * included as it is.
 */
export async function loadLevels(running: Rubric): Promise<readonly Rubric[]> {
  const builtIn = builtInRubrics.filter(({ role }) => role === running.role);
  const [own, loaded] = await Promise.all([listOwnRubrics(), Promise.all(builtIn.map(({ load }) => load()))]);
  const all = [...own.filter(offered).map(({ rubric }) => rubric), ...loaded];
  const same = all.filter((rubric) => rubric.id !== running.id && isLevelOf(running, rubric));
  const at = all.findIndex(({ id }) => id === running.id);
  const before = same.filter((rubric) => all.indexOf(rubric) < at);
  return [...before, running, ...same.filter((rubric) => !before.includes(rubric))];
}
