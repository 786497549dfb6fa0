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

/** Wakes the worker for the outbox, and again if it was stopped meanwhile; resolves when the drain is done. */
export async function poke(priority: Priority): Promise<void> {
  for (let tries = 0; tries < pokes; tries++) if ((await ask('poke', { priority })).ok) return;
}

/** Registers the nonce of a panel that the practice call is loading; false when it was refused. */
export const registerPractice = async (nonce: string): Promise<boolean> => (await ask('register-practice', { nonce })).ok;

/** Asks the worker to update the reminders; false when it did not answer, which does no harm, as it also does so by itself. */
export const askToRemind = async (): Promise<boolean> => (await ask('remind', {})).ok;

/** Asks the worker to request a subscribed rubric now; true when it did. */
export async function requestRubricCheck(subscriptionId: string): Promise<boolean> {
  const checked = await ask('check-rubric', { subscriptionId });
  return checked.ok && checked.value;
}

/** Asks for the captions of the call that frames this panel to be read; false where they cannot be, and outside of a call. */
export async function requestCaptions(platform: RequestOf<Asks, 'read-captions'>['platform']): Promise<boolean> {
  const asked = await ask('read-captions', { platform });
  return asked.ok && asked.value;
}

/** Sends a test event to a destination: the result as a message, or why it was not sent. */
export const requestConnectionTest = (destinationId: string): Promise<Result<TestResult, NoAnswerReason>> =>
  ask('test-destination', { destinationId });

/** What can be searched for in a destination's system. */
export type LookUp = RequestOf<Asks, 'look-up'>;

/** Searches a destination's system: what was found, each item as the destination describes it, or a message for the user. */
export const requestLookUp = (what: LookUp): Promise<Result<ResponseOf<Asks, 'look-up'>, NoAnswerReason>> => ask('look-up', what);

/** Asks the user's model endpoint, through the worker, about one turn: its unchecked text, or why there is none. */
export async function requestModelAnswer(question: ModelQuestion): Promise<ModelReply> {
  const asked = await ask('suggest-by-model', { question });
  return asked.ok ? asked.value : noModelAnswer('not-asked');
}
