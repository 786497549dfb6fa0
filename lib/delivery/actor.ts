import type * as z from 'zod/mini';
import type { Attempt } from '@/lib/core/delivery/delivery';
import type { PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { hiddenRedirect, judgeLoss, judgeWebPage, type Verdict } from '@/lib/core/delivery/verdict';
import { isWebPage } from '@/lib/core/delivery/web-page';
import type { Form } from '@/lib/core/mapping/form';
import { because } from '@/lib/core/reasons';
import type { Result } from '@/lib/core/result';
import type { Answered, Request, SendOutcome } from '@/lib/network/send';
import type { StoredSettings } from './adapter';

/** What an actor knows of its destination. */
export type ActorAccess<Settings> = { readonly settings: Settings; readonly secrets: Secrets };

/** Calls the network for an actor. Nothing goes to an origin without permission: the outcome is then 'not-granted'. */
export type CheckedSend = (request: Request) => Promise<SendOutcome>;

/** A file to write: its path below the browser's downloads folder. */
export type FileToWrite = { readonly path: string; readonly type: string; readonly text: string };

/** The outcome of writing a file: saved at a place; not permitted by the browser; or failed with an error that may or may not be temporary. */
export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly place: string }
  | { readonly outcome: 'not-granted' }
  | { readonly outcome: 'not-saved'; readonly error: string; readonly passing: boolean };

/** Everything that an actor may do to the outside world. */
export type AdapterContext = {
  readonly call: CheckedSend;
  readonly save: (file: FileToWrite) => Promise<SaveOutcome>;
  /** Whether the user has granted one of the browser's own permissions. */
  readonly allows: (permission: string) => Promise<boolean>;
};

/** The delivery that a request belongs to: `deliveryId` is the same for every attempt, `at` is the attempt's wall time in milliseconds. */
export type AttemptContext = { readonly deliveryId: string; readonly at: number };

/** Whether a request with an unknown outcome was written; 'ask-later' where the destination could not be asked now. */
export type Reconciled = 'arrived' | 'absent' | 'cannot-tell' | 'ask-later';

/** One attempt as the log stores it, and its verdict. */
export type AttemptResult = Pick<Attempt, 'outcome' | 'status' | 'excerpt'> & { readonly verdict: Verdict };

/**
 * The half of a destination's adapter that sends. It never calls the network itself, but through the adapter context, which checks permission, time
 * and size.
 */
export type ActorParts<Settings extends StoredSettings> = {
  readonly settings: z.ZodMiniType<Settings>;
  /** One attempt: adds the address and the secrets to the frozen bytes, sends them, and reads the answer; `now` tells wall time in milliseconds. */
  readonly send: (
    planned: PlannedRequest,
    access: ActorAccess<Settings>,
    attemptContext: AttemptContext,
    adapterContext: AdapterContext,
    now: () => number,
  ) => Promise<AttemptResult>;
  /**
   * Reads the current form of an id, so that nothing is sent by a mapping made for another version of it; absent where there is no form that could
   * change.
   */
  readonly findForm?: (id: string, access: ActorAccess<Settings>, call: CheckedSend, at: number) => Promise<Result<Form | null, Verdict>>;
  /** Finds out whether a request with an unknown outcome was written; absent where the destination cannot tell. */
  readonly reconcile:
    | ((planned: PlannedRequest, access: ActorAccess<Settings>, call: CheckedSend, attemptContext: AttemptContext) => Promise<Reconciled>)
    | null;
};

/** The acting half as the rest of the code sees it. */
export type Actor = Omit<ActorParts<StoredSettings>, 'settings'> & {
  /** Whether its schema accepts the stored settings; another version may have stored some that it does not. */
  readonly canRead: (settings: StoredSettings) => boolean;
};

/** Builds an actor whose settings are read by its schema at every call; it throws when they are invalid. */
export function makeActor<Settings extends StoredSettings>(parts: ActorParts<Settings>): Actor {
  const open = ({ settings, secrets }: ActorAccess<StoredSettings>): ActorAccess<Settings> => ({ settings: parts.settings.parse(settings), secrets });
  const { reconcile, findForm } = parts;
  return {
    canRead: (settings) => parts.settings.safeParse(settings).success,
    send: (planned, access, attemptContext, adapterContext, now) => parts.send(planned, open(access), attemptContext, adapterContext, now),
    ...(findForm && { findForm: (id, access, call, at) => findForm(id, open(access), call, at) }),
    reconcile: reconcile && ((planned, access, call, attemptContext) => reconcile(planned, open(access), call, attemptContext)),
  };
}

/** How a destination uses HTTP. */
export type HttpExchange<Settings> = {
  /** The request to send; a verdict when nothing can be sent. `call` is for fetching a token first. */
  readonly prepare: (
    planned: PlannedRequest,
    access: ActorAccess<Settings>,
    attemptContext: AttemptContext,
    call: CheckedSend,
  ) => Promise<Result<Request, Verdict>>;
  /** What an answer means; `now` is wall time in milliseconds, for Retry-After. */
  readonly read: (answer: Answered, planned: PlannedRequest, now: number) => Verdict;
};

/** Whether an answer is a 2xx whose body is a web page: the scorecard was not accepted, whatever the status says. */
export const isPageInstead = ({ status, body, excerpt }: Answered): boolean => status >= 200 && status < 300 && isWebPage(body ?? excerpt);

function readAnswer(answer: Answered, verdict: Verdict): AttemptResult {
  if (answer.status === hiddenRedirect) return { outcome: 'redirected', status: null, excerpt: '', verdict };
  return { outcome: 'answered', status: answer.status, excerpt: answer.excerpt, verdict };
}

/** Sends over HTTP. */
export const overHttp =
  <Settings>({ prepare, read }: HttpExchange<Settings>) =>
  async (
    planned: PlannedRequest,
    access: ActorAccess<Settings>,
    attemptContext: AttemptContext,
    { call }: AdapterContext,
    now: () => number,
  ): Promise<AttemptResult> => {
    const prepared = await prepare(planned, access, attemptContext, call);
    if (!prepared.ok) return { outcome: 'unsent', status: null, excerpt: '', verdict: prepared.reason };
    const answer = await call(prepared.value);
    const { outcome } = answer;
    if (outcome === 'answered') return readAnswer(answer, isPageInstead(answer) ? judgeWebPage(planned.repeatable) : read(answer, planned, now()));
    if (outcome === 'withheld')
      return { outcome: 'unsent', status: null, excerpt: '', verdict: { class: 'retry', why: [because('withheld', {})], retryAfter: null } };
    const verdict: Verdict =
      outcome === 'not-granted' ? { class: 'access', why: [because('not-granted', {})] } : judgeLoss(outcome, planned.repeatable);
    return { outcome, status: null, excerpt: '', verdict };
  };

/** The verdict for a missing secret. */
export const missingSecretVerdict = (why: DeliveryReasons): Verdict => ({ class: 'access', why });
