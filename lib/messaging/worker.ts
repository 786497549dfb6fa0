import type { Priority } from '@/lib/core/delivery/retry';
import { type ModelQuestion, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { askWorker } from './ask-worker';
import type { RequestOf } from './contract';
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

/** Has the worker read the team's store now; false when it did not answer. */
export const requestTeamReading = async (): Promise<boolean> => (await ask('read-team', {})).ok;

/** Asks for the captions of the call that frames this panel to be read; false where they cannot be, and outside of a call. */
export async function requestCaptions(platform: RequestOf<Asks, 'read-captions'>['platform']): Promise<boolean> {
  const asked = await ask('read-captions', { platform });
  return asked.ok && asked.value;
}

/** Asks the user's model endpoint, through the worker, about one turn: its unchecked text, or why there is none. */
export async function requestModelAnswer(question: ModelQuestion): Promise<ModelReply> {
  const asked = await ask('suggest-by-model', { question });
  return asked.ok ? asked.value : noModelAnswer('not-asked');
}
