import { allExamples } from './examples/of-dimension';
import { mannerOfSpeech } from './features';
import { learnTwo } from './two-kinds';

/** Whether a turn speaks for the candidate or against. */
export type SpokenStance = 'for' | 'against';

/** Learns how people speak of what they did and of what they did not, from all examples whatever their dimension. */
export function learnStance(): (text: string) => SpokenStance {
  const against = learnTwo(
    allExamples.flatMap(({ strong }) => strong),
    allExamples.flatMap(({ weak }) => weak),
    mannerOfSpeech,
  );
  return (text) => (against(text) > 0.5 ? 'against' : 'for');
}
