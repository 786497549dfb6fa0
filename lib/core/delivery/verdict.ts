/** What an answer, or the lack of one, means for a delivery (destinations.md). `words` tell the user what happened and what to do. */
export type Verdict =
  | { readonly class: 'done' }
  | { readonly class: 'retry'; readonly words: string; readonly retryAfter: number | null }
  /** `final` where asking again would tell nothing more: a person has to look. */
  | { readonly class: 'unknown'; readonly words: string; readonly final: boolean }
  | { readonly class: 'access'; readonly words: string }
  | { readonly class: 'target'; readonly words: string }
  | { readonly class: 'mapping'; readonly words: string }
  | { readonly class: 'permanent'; readonly words: string; readonly gone: boolean };

/** The class of an answer. */
export type VerdictClass = Verdict['class'];

const retryable: readonly number[] = [408, 425, 429, 503];
const aboutAccess: readonly number[] = [401, 402, 403, 407, 451];
const aboutTarget: readonly number[] = [404, 409, 412, 422, 423, 424, 428];

/** Stands for the status of a redirect that is not followed: the browser tells nobody its number. */
export const hiddenRedirect = 0;

/** The class of a status that was read; `repeatable` says whether sending again has one effect. */
export function classOf(status: number, repeatable: boolean): VerdictClass {
  if (status >= 200 && status < 300) return 'done';
  if (retryable.includes(status)) return 'retry';
  if (status >= 500) return repeatable ? 'retry' : 'unknown';
  if (aboutAccess.includes(status)) return 'access';
  return aboutTarget.includes(status) ? 'target' : 'permanent';
}

/** The class of an attempt that read no status: refused before it left, or lost on the way. */
export function classOfLoss(loss: Loss, repeatable: boolean): VerdictClass {
  if (loss === 'offline') return 'retry';
  return repeatable ? 'retry' : 'unknown';
}

/** How an attempt can end without a status: nothing left, no answer in time, the connection failed, or the worker was stopped. */
export type Loss = 'offline' | 'network' | 'timeout' | 'interrupted';

function accessWords(status: number): string {
  return `The destination refused the key or the access (${status}). Check its secret and what it may do, then resume it.`;
}

/** Whether a status says that the request belongs elsewhere. */
export const isRedirect = (status: number): boolean => status === hiddenRedirect || (status >= 300 && status < 400 && status !== 304);

function lasting(status: number): string {
  if (status === hiddenRedirect) return '';
  if (status === 301 || status === 308) return ` for good (${status})`;
  return status === 302 || status === 303 || status === 307 ? ` for now (${status})` : ` (${status})`;
}

function permanentWords(status: number): string {
  if (status === 410) return 'The destination says it is gone (410). Nothing more is sent there; set up another.';
  if (status === 304)
    return 'It answered that nothing has changed (304), which accepts no scorecard: something in between may have answered. Check the address, then retry.';
  if (isRedirect(status))
    return `The address redirects elsewhere${lasting(status)}. Redirects are not followed: enter the final address, then retry.`;
  return `The destination refused the scorecard (${status}). Ask who runs it, then retry.`;
}

function targetWords(status: number): string {
  if (status === 404) return 'Nothing exists at this address (404). Check it, then retry.';
  return `The destination could not place the scorecard (${status}). Check where it goes and how it is mapped, then retry.`;
}

/** The verdict on a status, in general words; `retryAfter` is in milliseconds. */
export function judge(status: number, repeatable: boolean, retryAfter: number | null): Verdict {
  const found = classOf(status, repeatable);
  if (found === 'done') return { class: found };
  if (found === 'retry') return { class: found, words: `The destination answered ${status}.`, retryAfter };
  if (found === 'unknown')
    return { class: found, words: `The destination failed (${status}) and may or may not have written the scorecard.`, final: false };
  if (found === 'access') return { class: found, words: accessWords(status) };
  if (found === 'target') return { class: found, words: targetWords(status) };
  return { class: found, words: permanentWords(status), gone: status === 410 };
}

/** The verdict on a 2xx whose body is a web page: whatever answered, it was not what takes scorecards. */
export function judgeWebPage(repeatable: boolean): Verdict {
  const words = 'A web page answered, perhaps a sign-in, so nothing says that the scorecard was accepted.';
  return repeatable
    ? { class: 'access', words: `${words} Open the address in a tab, sign in or correct it, then retry.` }
    : { class: 'unknown', words: `${words} It may or may not be there.`, final: false };
}

const lossWords: Readonly<Record<Loss, string>> = {
  offline: 'This device is offline.',
  network: 'The connection failed before an answer came.',
  timeout: 'No answer came in time.',
  interrupted: 'The browser stopped while it was being sent.',
};

/** The verdict on an attempt that read no status. */
export function judgeLoss(loss: Loss, repeatable: boolean): Verdict {
  const found = classOfLoss(loss, repeatable);
  if (found === 'retry') return { class: found, words: lossWords[loss], retryAfter: null };
  return { class: 'unknown', words: `${lossWords[loss]} The scorecard may or may not have arrived.`, final: false };
}
