import { because } from '@/lib/core/reasons';
import type { DeliveryReason, DeliveryReasons } from './reason';

/** What an answer, or no answer, means for a delivery. `why` tells the user what happened and what to do. */
export type Verdict =
  | { readonly class: 'done' }
  | { readonly class: 'retry'; readonly why: DeliveryReasons; readonly retryAfter: number | null }
  /** `final` where asking again would not help: a person has to look. */
  | { readonly class: 'unknown'; readonly why: DeliveryReasons; readonly final: boolean }
  | { readonly class: 'access'; readonly why: DeliveryReasons }
  | { readonly class: 'target'; readonly why: DeliveryReasons }
  | { readonly class: 'mapping'; readonly why: DeliveryReasons }
  | { readonly class: 'permanent'; readonly why: DeliveryReasons; readonly gone: boolean };

/** The class of an answer. */
export type VerdictClass = Verdict['class'];

const retryable: readonly number[] = [408, 425, 429, 503];
const aboutAccess: readonly number[] = [401, 402, 403, 407, 451];
const aboutTarget: readonly number[] = [404, 409, 412, 422, 423, 424, 428];

/** Stands for the status of a redirect that was not followed: the browser does not reveal the number. */
export const hiddenRedirect = 0;

/** The class of a status; `repeatable` says whether sending again has the same effect as once. */
export function classifyStatus(status: number, repeatable: boolean): VerdictClass {
  if (status >= 200 && status < 300) return 'done';
  if (retryable.includes(status)) return 'retry';
  if (status >= 500) return repeatable ? 'retry' : 'unknown';
  if (aboutAccess.includes(status)) return 'access';
  return aboutTarget.includes(status) ? 'target' : 'permanent';
}

/** The class of an attempt without a status: refused before sending, or lost on the way. */
export function classifyLoss(loss: Loss, repeatable: boolean): VerdictClass {
  if (loss === 'offline') return 'retry';
  return repeatable ? 'retry' : 'unknown';
}

/** How an attempt can end without a status: nothing was sent, no answer in time, a failed connection, or a stopped worker. */
export type Loss = 'offline' | 'network' | 'timeout' | 'interrupted';

/** Whether a status is a redirect. */
export const isRedirect = (status: number): boolean => status === hiddenRedirect || (status >= 300 && status < 400 && status !== 304);

function whyPermanent(status: number): DeliveryReason {
  if (status === 410) return because('gone', {});
  if (status === 304) return because('not-modified', {});
  return isRedirect(status) ? because('redirected', { status }) : because('refused', { status });
}

const whyNotPlaced = (status: number): DeliveryReason => (status === 404 ? because('not-found', {}) : because('not-placed', { status }));

/** The verdict on a status, in general; `retryAfter` is in milliseconds. */
export function judgeStatus(status: number, repeatable: boolean, retryAfter: number | null): Verdict {
  const found = classifyStatus(status, repeatable);
  if (found === 'done') return { class: found };
  if (found === 'retry') return { class: found, why: [because('answered', { status })], retryAfter };
  if (found === 'unknown') return { class: found, why: [because('failed-midway', { status })], final: false };
  if (found === 'access') return { class: found, why: [because('access-refused', { status })] };
  if (found === 'target') return { class: found, why: [whyNotPlaced(status)] };
  return { class: found, why: [whyPermanent(status)], gone: status === 410 };
}

/** The verdict on a 2xx whose body is a web page: something other than the destination answered. */
export function judgeWebPage(repeatable: boolean): Verdict {
  return repeatable
    ? { class: 'access', why: [because('web-page', {}), because('sign-in-there', {})] }
    : { class: 'unknown', why: [because('web-page', {}), because('may-be-there', {})], final: false };
}

/** The verdict on an attempt without a status. */
export function judgeLoss(loss: Loss, repeatable: boolean): Verdict {
  const found = classifyLoss(loss, repeatable);
  if (found === 'retry') return { class: found, why: [because(loss, {})], retryAfter: null };
  return { class: 'unknown', why: [because(loss, {}), because('may-have-arrived', {})], final: false };
}
