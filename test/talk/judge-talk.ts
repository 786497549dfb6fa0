import { builtInRubrics } from '@/lib/rubrics/built-in';
import { loadBuiltIn } from '@/lib/rubrics/load-built-in';
import { noFilings } from '@/lib/suggestions/filings';
import { learnStance } from '@/lib/suggestions/stance';
import { type Learned, learnTalk, listen, type Suggestion } from '@/lib/suggestions/talk';
import type { LabelledTurn } from './read-talk.ts';

/** A candidate's turn with what was suggested for it, and how long a processor worked for that. */
export type JudgedTurn = { readonly turn: LabelledTurn; readonly suggestion: Suggestion; readonly tookMs: number };

/** The rubrics that turns name and that do not ship. */
export const findUnknownRubrics = (turns: readonly LabelledTurn[]): readonly string[] =>
  [...new Set(turns.map(({ rubric }) => rubric))].filter((id) => builtInRubrics.every((rubric) => rubric.id !== id));

async function learnAll(turns: readonly LabelledTurn[]): Promise<ReadonlyMap<string, Learned>> {
  const learned = new Map<string, Learned>();
  const stanceOf = learnStance();
  for (const id of new Set(turns.map(({ rubric }) => rubric))) learned.set(id, learnTalk(await loadBuiltIn(id), noFilings, stanceOf));
  return learned;
}

/** How long a processor has worked for this thread, in milliseconds: other work on the machine does not lengthen it. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function judgeInterview(turns: readonly LabelledTurn[], learned: Learned): readonly JudgedTurn[] {
  const { hear } = listen(learned);
  return turns.flatMap((turn): readonly JudgedTurn[] => {
    const start = workedMs();
    const suggestion = hear({ speaker: turn.speaker, text: turn.text });
    return suggestion === null ? [] : [{ turn, suggestion, tookMs: workedMs() - start }];
  });
}

/** Listens to each interview from its beginning, and gives what is suggested for each of the candidate's turns. */
export async function judgeTalk(turns: readonly LabelledTurn[]): Promise<readonly JudgedTurn[]> {
  const learned = await learnAll(turns);
  const interviews = Map.groupBy(turns, ({ interview, rubric }) => JSON.stringify([interview, rubric]));
  return [...interviews.values()].flatMap((talk) => {
    const known = learned.get(talk[0]?.rubric ?? '');
    return known === undefined ? [] : judgeInterview(talk, known);
  });
}
