import type { Choices } from '@/lib/core/destination';
import { findChoices, saveChoices } from '@/lib/storage/choices';
import { attempt } from './app/attempt';
import { noChoices } from './finish-plan';

/** What was decided so far about where an interview's scorecard goes. */
export const loadChoices = async (interviewId: string): Promise<Choices> => (await findChoices(interviewId)) ?? noChoices;

/** Keeps what was decided, for when the review is opened again; false, with the problem in words, when it could not be kept. */
export const keepChoices = (interviewId: string, choices: Choices): Promise<boolean> => attempt(() => saveChoices(interviewId, choices), 'choices');
