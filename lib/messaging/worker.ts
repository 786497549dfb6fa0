import type { Priority } from '@/lib/core/delivery/retry';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { type ModelQuestion, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import type { Result } from '@/lib/core/result';
import { askWorker } from './ask-worker';
import type { NoAnswerReason, RequestOf, ResponseOf } from './contract';
import { fromOwnPage } from './table/worker';

type Asks = typeof fromOwnPage;
const ask = <Name extends keyof Asks>(type: Name, request: RequestOf<Asks, Name>) => askWorker(fromOwnPage, type, request);

const pokes = 3;

/** Wakes the worker for the outbox, again when it was stopped meanwhile; resolves when it has drained. */
export async function poke(priority: Priority): Promise<void> {
  for (let tries = 0; tries < pokes; tries++) if ((await ask('poke', { priority })).ok) return;
}

/** Registers the nonce of a panel that the practice call is loading; false when it was refused. */
export const registerPractice = async (nonce: string): Promise<boolean> => (await ask('register-practice', { nonce })).ok;

/** Has the worker look up which reminders are due; false when it did not answer, for it does so by itself too. */
export const askToRemind = async (): Promise<boolean> => (await ask('remind', {})).ok;

/** Has the worker ask for a followed rubric now; true when it did. */
export async function requestRubricCheck(subscriptionId: string): Promise<boolean> {
  const checked = await ask('check-rubric', { subscriptionId });
  return checked.ok && checked.value;
}

/** Has the captions of the call read that frames this panel; false where they cannot be, and where no call does. */
export async function requestCaptions(platform: RequestOf<Asks, 'read-captions'>['platform']): Promise<boolean> {
  const asked = await ask('read-captions', { platform });
  return asked.ok && asked.value;
}

/** Sends a test event to a destination: what it met in words, or why it was not sent. */
export const requestConnectionTest = (destinationId: string): Promise<Result<TestResult, NoAnswerReason>> =>
  ask('test-destination', { destinationId });

/** What can be looked up in a destination's system. */
export type LookUp = RequestOf<Asks, 'look-up'>;

/** Looks something up in a destination's system: what was found, each as the destination describes it, or words for the user. */
export const requestLookUp = (what: LookUp): Promise<Result<ResponseOf<Asks, 'look-up'>, NoAnswerReason>> => ask('look-up', what);

/** Has the worker ask the user's endpoint about one turn: what it says, unchecked, or why it says nothing. */
export async function requestModelAnswer(question: ModelQuestion): Promise<ModelReply> {
  const asked = await ask('suggest-by-model', { question });
  return asked.ok ? asked.value : noModelAnswer('not-asked');
}
