import type { Choices } from '@/lib/core/delivery/destination';
import type { Attempts } from '@/lib/state/app/attempt';
import { findChoices, saveChoices } from '@/lib/storage/scorecard/choices';
import { noChoices } from './finish-plan';

/** The stored choices of where an interview's scorecard goes. */
export const loadChoices = async (interviewId: string): Promise<Choices> => (await findChoices(interviewId)) ?? noChoices;

type ChoicesKeeperDependencies = Pick<Attempts, 'attempt'>;

/** What was decided about where a scorecard goes. */
export function createChoicesModel({ attempt }: ChoicesKeeperDependencies) {
  /** Stores the choices for when the review is opened again; false, with a message, when it failed. */
  const storeChoices = (interviewId: string, choices: Choices): Promise<boolean> => attempt(() => saveChoices(interviewId, choices), 'choices');
  return { storeChoices: storeChoices };
}
