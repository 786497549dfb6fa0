/** The subject of the conversation: for each dimension, in the rubric's order, the probability that it is being discussed. */
export type Topic = readonly number[];

/**
 * How likely the next question stays with the dimension, how likely an answer digresses, and how much likelier the next dimension is than the others.
 */
const stays = 0.35;
const strays = 0.15;
const nextInOrder = 3;

const normal = (values: readonly number[]): readonly number[] => {
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  return values.map((value) => value / sum);
};

/** At the start nothing is known. */
export const openTopic = (count: number): Topic => Array.from({ length: count }, () => 1 / count);

/** Where the conversation may go next: any dimension, most likely the next one in the rubric, because interviewers see them in that order. */
function goneOn(topic: Topic): Topic {
  const onwards = topic.map((value) => value / (topic.length - 1 + nextInOrder));
  const all = onwards.reduce((sum, value) => sum + value, 0);
  return normal(topic.map((_, index) => all + (nextInOrder - 1) * (onwards[index - 1] ?? 0)));
}

/**
 * The subject after an interviewer's turn: they may have moved to another dimension, and their words suggest which. The words count less, the more
 * likely the turn asks nothing.
 */
export function afterQuestion(topic: Topic, about: readonly number[], emptiness: number): Topic {
  const next = goneOn(topic);
  return normal(topic.map((value, index) => (stays * value + (1 - stays) * (next[index] ?? 0)) * (about[index] ?? 0) ** (1 - emptiness)));
}

/** The subject after a suggested turn of the candidate, which tells less reliably than a question what is being discussed. */
export const afterAnswer = (topic: Topic, about: readonly number[]): Topic =>
  normal(topic.map((value, index) => value * Math.sqrt(about[index] ?? 0)));

/** What a candidate's turn is about, given the subject and its own words. */
export const weighTurn = (topic: Topic, about: readonly number[]): readonly number[] =>
  normal(topic.map((value, index) => ((1 - strays) * value + strays / topic.length) * (about[index] ?? 0)));
