import { planRubricChange, type RubricMove } from '@/lib/core/interview/change-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { say } from '@/lib/state/app/said';
import { findAssessed, changeRubric as storeRubric } from '@/lib/storage/interview/change-rubric';
import { changeShown, focusDimension, focusedDimension, record, run, withInterview } from './session';

/** Corrects the candidate's name and says so; a blank name, or the same, changes nothing. */
export async function renameCandidate(typed: string): Promise<boolean> {
  const candidate = typed.trim();
  if (candidate === '' || candidate === record.peek()?.interview.candidate) return true;
  const renamed = await changeShown('renameCandidate', { candidate });
  if (renamed) say(`The name is now ${candidate}. Undo brings the old one back.`);
  return renamed;
}

/** Lets a clock that was stopped go on as if there had been no gap. */
export const resumeClock = () => changeShown('resumeInterview', { endedAt: null });

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** What a change of rubric keeps, in words: “12 notes and 3 ratings”. */
export const keptWords = ({ kept }: RubricMove): string => `${count(kept.notes, 'note')} and ${count(kept.ratings.length, 'rating')}`;

/** What a change of the rubric of the interview on show would do; null when that is gone. */
export async function previewRubric(rubric: Rubric): Promise<RubricMove | null> {
  const id = record.peek()?.interview.id;
  const assessed = id === undefined ? null : await findAssessed(id);
  return assessed && planRubricChange(assessed, rubric);
}

/** Changes the rubric of the interview on show, to another level or another role, and says what was kept. */
export async function changeRubric(rubric: Rubric): Promise<boolean> {
  const move = await previewRubric(rubric);
  const changed = await withInterview(({ id }) => run(id, storeRubric(id, rubric, Date.now())));
  if (!changed || move === null) return changed;
  const [first] = rubric.dimensions;
  if (first !== undefined && !rubric.dimensions.some(({ id }) => id === focusedDimension.peek())) focusDimension(first.id);
  say(`Now ${rubric.title}. Kept: ${keptWords(move)}. Undo goes back.`);
  return true;
}
