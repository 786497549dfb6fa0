import { type AssessedParts, planRubricChange } from '@/lib/core/interview/change-rubric';
import { interviewSchema, noteSchema, ratingSchema, tickSchema } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { RowEdits } from '@/lib/storage/database/changes';
import { type CommandRefusal, type NamedEdit, runCommand } from '@/lib/storage/database/command';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { notesOf } from './interviews';

async function readAssessed(database: Database, id: string): Promise<AssessedParts | null> {
  const row: unknown = await database.interviews.get(id);
  if (row === undefined) return null;
  const of = { interviewId: id };
  const [notes, ratings, ticks] = await Promise.all([
    notesOf(database, id).toArray(),
    database.ratings.where(of).toArray(),
    database.ticks.where(of).toArray(),
  ]);
  return {
    interview: interviewSchema.parse(row),
    notes: readable(noteSchema, notes),
    ratings: readable(ratingSchema, ratings),
    ticks: readable(tickSchema, ticks),
  };
}

/** Everything in an interview that a change of its rubric can affect, in one consistent read; null when it was deleted. */
export function findAssessed(id: string): Promise<AssessedParts | null> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.notes, database.ratings, database.ticks], () => readAssessed(database, id));
}

function editsOf(assessed: AssessedParts, rubric: Rubric): readonly RowEdits[] {
  const { notes, ratings, ticks } = planRubricChange(assessed, rubric);
  return [
    { table: 'interviews', before: { rubric: assessed.interview.rubric }, after: { rubric } },
    ...notes.map((moved) => ({ table: 'notes' as const, ...moved })),
    ...ratings.map((moved) => ({ table: 'ratings' as const, ...moved })),
    ...ticks.map((moved) => ({ table: 'ticks' as const, ...moved })),
  ];
}

/** Changes the rubric of an interview and moves its notes, ratings and ticks along; one undo reverts all of it. */
export const changeRubric = (id: string, rubric: Rubric, at: number) =>
  runCommand(id, at, async (database): Promise<NamedEdit | CommandRefusal> => {
    const assessed = await readAssessed(database, id);
    if (assessed === null) return 'gone';
    return { command: 'changeRubric', table: 'several', edits: editsOf(assessed, rubric) };
  });
