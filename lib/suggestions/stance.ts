import { allExamples } from './examples/of-dimension';
import { everyWord } from './features';
import { learnTwo } from './learning/two-kinds';

/** Whether a turn speaks for the candidate or against. */
export type SpokenStance = 'for' | 'against';

/** People say plainly what they did, and gently what they did not: less belief is enough for it. */
const leastAgainst = 0.3;

/** Learns how people speak of what they did and of what they did not, from all examples whatever their dimension. How long a turn is says nothing of it. */
export function learnStance(): (text: string) => SpokenStance {
  const against = learnTwo(
    allExamples.flatMap(({ strong }) => strong),
    allExamples.flatMap(({ weak }) => weak),
    everyWord,
  );
  return (text) => (against(text) > leastAgainst ? 'against' : 'for');
}
