import * as z from 'zod/mini';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { parseJson } from '@/lib/core/text/parse-json';
import { findCue } from '../cues';
import { leastConfidence, type TurnInContext } from '../engine';
import type { Suggestion } from '../talk';
import { spokenWords } from '../words';

const mostWords = 3;
const word = z.string().check(z.maxLength(200));

const answerSchema = z.strictObject({
  dimension: z.nullable(z.string()),
  stance: z.enum(['for', 'against']),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  words: z.array(word).check(z.maxLength(10)),
});

/** A text's words for comparison: whole words, without case and punctuation. */
const compared = (text: string) => ` ${spokenWords(text).join(' ')} `;

/** The words that a model gives as its reason, as they were spoken; null where one of them was not said. */
function findSpoken(words: readonly string[], turn: string): readonly string[] | null {
  const said = compared(turn);
  const given = words.map(compared).filter((each) => each.trim() !== '');
  return given.every((each) => said.includes(each)) ? given.map((each) => each.trim()).slice(0, mostWords) : null;
}

/**
 * Reads a model's suggestion for a turn; `own` is that of the built-in classifier. Null for an answer in another form, or one that contradicts rubric
 * or turn.
 */
export function readAnswer(text: string, { dimensions }: Pick<Rubric, 'dimensions'>, turn: TurnInContext, own: Suggestion): Suggestion | null {
  const answer = answerSchema.safeParse(parseJson(text)).data;
  if (answer === undefined) return null;
  const { dimension: id, stance, confidence } = answer;
  const words = findSpoken(answer.words, turn.text);
  if (words === null) return null;
  if (id === null) return { ...own, dimension: null, cue: null, confidence: 0, reasons: [] };
  const dimension = dimensions.find((candidate) => candidate.id === id);
  if (dimension === undefined) return null;
  const cue = findCue(dimension, turn.text, turn.asked);
  const question = cue?.kind === 'question' ? cue.text : turn.asked;
  return {
    dimension: confidence >= leastConfidence ? id : null,
    guess: id,
    stance,
    cue,
    confidence,
    reasons: [
      ...(question === '' ? [] : [{ reason: 'after', question } as const]),
      ...(words.length === 0 ? [] : [{ reason: 'said', words } as const]),
    ],
  };
}
