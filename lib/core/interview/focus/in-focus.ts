import type { Interview } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { listFocus } from './listed-focus';

type Focused = Pick<Interview, 'rubric' | 'preparation'>;

/** The dimensions that an interview is about: those in focus, else all. */
export function listCounted(interview: Focused): readonly Dimension[] {
  const focused = listFocus(interview);
  return focused.length === 0 ? interview.rubric.dimensions : focused;
}

/** The dimensions that are not in focus, in the rubric's order; none in an interview that is about all of them. */
export function listAside(interview: Focused): readonly Dimension[] {
  const counted = listCounted(interview);
  return interview.rubric.dimensions.filter((dimension) => !counted.includes(dimension));
}

/** All dimensions in the order in which they are shown: those in focus first. */
export const listInOrder = (interview: Focused): readonly Dimension[] => [...listCounted(interview), ...listAside(interview)];

/** An interview, or what is known of it, reduced to the dimensions that it is about. */
export const narrowToFocus = <Overview extends { readonly interview: Interview }>(overview: Overview): Overview => ({
  ...overview,
  interview: { ...overview.interview, rubric: { ...overview.interview.rubric, dimensions: listCounted(overview.interview) } },
});
