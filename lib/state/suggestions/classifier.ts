import type * as z from 'zod/mini';
import type { CaptionTurn, SpeakerRole } from '@/lib/core/captions/turn';
import { failure, type Result, success } from '@/lib/core/result';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Filings } from '@/lib/suggestions/filings';
import { type TalkAnswer, talkAnswerSchema } from '@/lib/suggestions/messages';

/** Why the classifier has stopped: it took too long, was ended, or crashed. */
export type ClassifierFault = 'too-slow' | 'ended' | 'failed';

/** The classifier's answer for a turn; null for no suggestion. */
export type Classified = NonNullable<Extract<TalkAnswer, { readonly kind: 'suggestion' }>['suggestion']>;

/** The classifier of one call. Turns are given in order: the interviewer's question is context for the next answer. */
export type TurnClassifier = {
  readonly ask: (turn: Pick<CaptionTurn, 'id' | 'text'>, speaker: SpeakerRole) => Promise<Result<Classified | null, ClassifierFault>>;
  /** Ends the worker; pending turns are answered with 'ended'. */
  readonly end: () => void;
};

/** What a classifier learns from, and how long its start and each answer may take, in milliseconds. */
export type TalkOpening = { readonly rubric: Rubric; readonly filings: Filings; readonly limitMs?: number };

type Waiting = { readonly id: string; readonly resolve: (answer: Result<Classified | null, ClassifierFault>) => void };

const answerLimitMs = 30_000;

const startWorker = () => new Worker(new URL('../../suggestions/suggester.ts', import.meta.url), { type: 'module', name: 'suggestions' });

/** Reads the worker's messages: null for the first, an error for an invalid one. */
function readAnswer(data: unknown): z.infer<typeof talkAnswerSchema> | null | Error {
  if (data === 'ready') return null;
  const read = talkAnswerSchema.safeParse(data);
  if (!read.success) return read.error;
  return read.data.kind === 'refused' ? new Error(`Expected the classifier to take each message, it refused one: ${read.data.reason}`) : read.data;
}

/** Ends a worker whose answer does not come in time. */
function createTimer(limitMs: number, onLate: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stop: () => clearTimeout(timer),
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(onLate, limitMs);
    },
  };
}

/** Starts a classifier in a worker of its own. One that fails or hangs is ended and blocks nothing. */
export function startClassifier({ rubric, filings, limitMs = answerLimitMs }: TalkOpening, start: () => Worker = startWorker): TurnClassifier {
  const worker = start();
  const waiting: Waiting[] = [];
  let fault: ClassifierFault | null = null;
  const end = (reason: ClassifierFault) => {
    fault ??= reason;
    timer.stop();
    worker.terminate();
    for (const { resolve } of waiting.splice(0)) resolve(failure(fault));
  };
  const timer = createTimer(limitMs, () => end('too-slow'));
  const fail = (error: Error) => {
    if (fault !== null) return;
    reportError(error);
    end('failed');
  };
  const take = (answer: TalkAnswer) => {
    if (answer.kind !== 'suggestion') return;
    const next = waiting.shift();
    if (next?.id !== answer.id) fail(new Error('Expected the classifier to answer turn by turn, in their order.'));
    next?.resolve(fault === null ? success(answer.suggestion) : failure(fault));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (fault !== null) return;
    const answer = readAnswer(data);
    if (answer instanceof Error) return fail(answer);
    if (answer !== null) take(answer);
    if (fault !== null) return;
    if (waiting.length === 0 && answer !== null) timer.stop();
    else timer.start();
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(`Expected the classifier to run, found ${message}`)));
  worker.postMessage({ kind: 'open', rubric, filings });
  timer.start();
  return {
    ask: ({ id, text }, speaker) =>
      new Promise((resolve) => {
        if (fault !== null) return resolve(failure(fault));
        if (waiting.push({ id, resolve }) === 1) timer.start();
        worker.postMessage({ kind: 'turn', id, speaker, text });
      }),
    end: () => end('ended'),
  };
}
