import type { Interview } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';

type Focused = Pick<Interview, 'rubric' | 'preparation'>;

/** The dimensions of its rubric that an interview was prepared to be about, by a debrief or a plan; none where it is about all of them. */
export function listFocus({ rubric: { dimensions }, preparation }: Focused): readonly Dimension[] {
  const asked = (preparation?.followUp ?? preparation?.plan)?.dimensions;
  const found = dimensions.filter(({ id }) => asked?.includes(id));
  return found.length < dimensions.length ? found : [];
}
