import { allExamples } from './examples/of-dimension';
import { everyWord } from './features';
import { learnTwo } from './learning/two-kinds';

/** Whether a turn counts for or against the candidate. */
export type SpokenStance = 'for' | 'against';

/** People say plainly what they did, and mildly what they did not: a lower probability is enough for 'against'. */
const leastAgainst = 0.3;

/** Learns how people speak of what they did and did not do, from all examples. The length of a turn does not matter. */
export function learnStance(): (text: string) => SpokenStance {
  const against = learnTwo(
    allExamples.flatMap(({ strong }) => strong),
    allExamples.flatMap(({ weak }) => weak),
    everyWord,
  );
  return (text) => (against(text) > leastAgainst ? 'against' : 'for');
}
