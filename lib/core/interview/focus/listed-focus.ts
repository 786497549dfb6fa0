import type { Interview, Preparation } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';

type Focused = Pick<Interview, 'rubric' | 'preparation'>;

/** The ids of the dimensions that were asked for when an interview was prepared, by a debrief or a plan; none where it is about all. */
export const listAsked = (preparation: Pick<Preparation, 'followUp' | 'plan'> | undefined): readonly string[] =>
  (preparation?.followUp ?? preparation?.plan)?.dimensions ?? [];

/** The dimensions of its rubric that an interview was prepared to be about, by a debrief or a plan; none where it is about all of them. */
export function listFocus({ rubric: { dimensions }, preparation }: Focused): readonly Dimension[] {
  const found = dimensions.filter(({ id }) => listAsked(preparation).includes(id));
  return found.length < dimensions.length ? found : [];
}
