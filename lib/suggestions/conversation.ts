/** What the talk is about: for each dimension, in the rubric's order, the share of belief that it is the one under discussion. */
export type Topic = readonly number[];

/** How likely the next question stays with the dimension; that an answer strays from it; how much likelier the next dimension is than any other. */
const stays = 0.35;
const strays = 0.15;
const nextInOrder = 3;

const normal = (values: readonly number[]): readonly number[] => {
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  return values.map((value) => value / sum);
};

/** At the start nothing is known. */
export const openTopic = (count: number): Topic => Array.from({ length: count }, () => 1 / count);

/** Where the talk may go on to: any dimension, the one that follows in the rubric most of all, for that is the order in which interviewers see them. */
function goneOn(topic: Topic): Topic {
  const onwards = topic.map((value) => value / (topic.length - 1 + nextInOrder));
  const all = onwards.reduce((sum, value) => sum + value, 0);
  return normal(topic.map((_, index) => all + (nextInOrder - 1) * (onwards[index - 1] ?? 0)));
}

/**
 * The topic after an interviewer's turn: they may have gone on to another dimension, and what they said hints at which.
 * The hint counts less the more likely the turn asks nothing.
 */
export function afterQuestion(topic: Topic, about: readonly number[], emptiness: number): Topic {
  const next = goneOn(topic);
  return normal(topic.map((value, index) => (stays * value + (1 - stays) * (next[index] ?? 0)) * (about[index] ?? 0) ** (1 - emptiness)));
}

/** The topic after a candidate's turn that was suggested: it tells, less surely than a question, what the talk is about. */
export const afterAnswer = (topic: Topic, about: readonly number[]): Topic =>
  normal(topic.map((value, index) => value * Math.sqrt(about[index] ?? 0)));

/** What a candidate's turn speaks of, given the topic and the turn's own words. */
export const weighTurn = (topic: Topic, about: readonly number[]): readonly number[] =>
  normal(topic.map((value, index) => ((1 - strays) * value + strays / topic.length) * (about[index] ?? 0)));
