import type { Subscription } from '@/lib/core/rubric/subscription';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';

/** The name of a subscribed rubric: its title here, or the end of its address. */
export function followedName({ rubricId, url }: Subscription, library: readonly LibraryRubric[]): string {
  const title = library.find(({ rubric }) => rubric.id === rubricId)?.rubric.title;
  if (title !== undefined) return title;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** The state of a subscription in a few words. */
export function standOf({ offer, problem, rubricId }: Subscription): string {
  if (offer !== null) return rubricId === null ? 'To be accepted' : 'An update to look at';
  return problem === null ? 'As at its address' : 'Could not be read';
}
