import type { ModelQuestion } from '@/lib/core/language-model/exchange';
import type { Dimension, Rubric } from '@/lib/core/rubric/rubric';
import { modelInstructions } from '@/lib/text/suggestions/model-instructions';
import type { TurnInContext } from '../engine';
import { dropUnspoken } from '../words';

/** The most characters of anchors and cues for a model: its context window is small, and a rubric may be large. */
const mostRubricCharacters = 20_000;
const mostTurnCharacters = 6000;
const mostAskedCharacters = 500;

const plain = (text: string, most: number): string => dropUnspoken(text.slice(0, most));

/** A dimension as a model reads it, with texts of limited length. */
function describeDimension({ id, name, anchors, cues }: Dimension, most: number) {
  const { low, three, four, five } = anchors;
  const cut = (text: string) => plain(text, most);
  return { id, name: cut(name), anchors: { low: cut(low), 3: cut(three), 4: cut(four), 5: cut(five) }, signs: cues.map(({ text }) => cut(text)) };
}

const write = (dimensions: readonly Dimension[], most: number) => JSON.stringify(dimensions.map((dimension) => describeDimension(dimension, most)));

/** The instructions for a model: what to do, then each dimension with its id, anchors and cues. The texts of a very long rubric are cut. */
export function instructAbout({ dimensions }: Pick<Rubric, 'dimensions'>): string {
  const whole = write(dimensions, Number.POSITIVE_INFINITY);
  if (whole.length <= mostRubricCharacters) return `${modelInstructions}\n${whole}`;
  const count = dimensions.reduce((sum, { cues }) => sum + 5 + cues.length, 0);
  return `${modelInstructions}\n${write(dimensions, Math.floor(mostRubricCharacters / count))}`;
}

/** The question to a model about a turn: the turn and the question before it as quoted data, without inaudible characters. */
export function askAbout(rubric: Pick<Rubric, 'dimensions'>, { text, asked }: TurnInContext): ModelQuestion {
  const turn = JSON.stringify({ question: plain(asked, mostAskedCharacters), turn: plain(text, mostTurnCharacters) });
  return { instructions: instructAbout(rubric), turn, dimensions: rubric.dimensions.map(({ id }) => id) };
}
