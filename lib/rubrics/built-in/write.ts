import type { Context } from '@/lib/core/rubric/context';
import type { Cue, Dimension, Question, Rubric } from '@/lib/core/rubric/rubric';
import { idFromName } from '@/lib/core/rubric/slug';
import { levelTitles } from '@/lib/rubrics/level-titles';

/** A question with its time box in minutes, its follow-ups, and the contexts it is for; none means all. */
export const question = (minutes: number, text: string, followUps: readonly string[] = [], contexts: readonly Context[] = []): Question => ({
  text,
  minutes,
  followUps,
  contexts,
});

/** A cue for these contexts only. */
export const only = (contexts: readonly Context[], text: string): Cue => ({ text, contexts });

/** A dimension: the anchors for 1–2, 3, 4 and 5, then cues and questions. Its id is made from its name. */
export function dimension(
  name: string,
  weight: number,
  [low, three, four, five]: readonly [string, string, string, string],
  cues: readonly (string | Cue)[],
  questions: readonly Question[],
): Dimension {
  const written = cues.map((cue) => (typeof cue === 'string' ? { text: cue, contexts: [] } : cue));
  return { id: idFromName(name), name, weight, anchors: { low, three, four, five }, cues: written, questions };
}

/** A built-in rubric of a role at a level; at Senior and Staff at least two dimensions must reach 4. */
export const rubric = (role: string, level: Rubric['level'], dimensions: readonly Dimension[]): Rubric => ({
  id: `${idFromName(role)}-${level}`,
  version: 1,
  title: `${role}, ${levelTitles[level]}`,
  role,
  level,
  dimensions,
  rules: [{ rule: 'minimum-count', count: 2, score: 4 }],
});
