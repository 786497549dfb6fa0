import * as z from 'zod/mini';
import { exchangeBounds, type ModelQuestion, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { answerShape } from './answer-shape';
import { type BrowserModel, type BrowserModelSession, findBrowserModelStatus, inEnglish } from './browser-model';
import type { AskModel } from './suggest-by-model';

const answerTimeoutMs = 10_000;
const answerText = z.string().check(z.maxLength(exchangeBounds.answer));

/** The result of a promise, or a rejection once the signal aborts: not every method of the API accepts one. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop));
}

/** Opens a session with the instructions; null where the model is not available, because nothing is downloaded unasked. */
async function begin(model: BrowserModel, instructions: string, signal: AbortSignal): Promise<BrowserModelSession | null> {
  if ((await findBrowserModelStatus(model)) !== 'available') return null;
  return model.create({ ...inEnglish, initialPrompts: [{ role: 'system', content: instructions }], signal });
}

/** Asks a copy of a session, so that no question influences another. */
async function askCopy(session: BrowserModelSession, { turn, dimensions }: ModelQuestion, signal: AbortSignal): Promise<ModelReply> {
  const copy = await session.clone({ signal });
  try {
    const answer = answerText.safeParse(await untilAborted(copy.prompt(turn, { responseConstraint: answerShape(dimensions), signal }), signal));
    return answer.success ? { ok: true, value: answer.data } : noModelAnswer('unreadable');
  } finally {
    copy.destroy();
  }
}

/** Asks the browser's model during one call; `stop` ends its session. A turn has ten seconds, including opening the session. */
export function makeAskBrowser(model: BrowserModel, stop: AbortSignal): AskModel {
  let instructed = '';
  let session: Promise<BrowserModelSession | null> = Promise.resolve(null);
  const open = async (instructions: string) => {
    if (instructed !== instructions) session = begin(model, instructions, stop);
    instructed = instructions;
    const opened = await session.catch(() => null);
    if (opened === null) instructed = '';
    return opened;
  };
  return async (question) => {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(answerTimeoutMs)]);
    try {
      const opened = await untilAborted(open(question.instructions), signal);
      return opened === null ? noModelAnswer('unavailable') : await untilAborted(askCopy(opened, question, signal), signal);
    } catch {
      return noModelAnswer(signal.aborted ? 'timeout' : 'failed');
    }
  };
}
