import type { ToCaptions, ToGuest, ToPanel, ToWatch } from '@/lib/messaging/messages';
import { errorMessages } from '@/lib/state/app/load-error-messages';

import type { UnsavedModel } from '@/lib/state/app/unsaved';

/** Posts to the call page: to the guest, or to the scripts beside it. */
export type Post = (message: ToGuest | ToWatch | ToCaptions) => void;

/** A message of the script in the call page that watches over this panel. */
export type FromWatch = Extract<ToPanel, { type: 'cover' | 'focus-taken' }>;

/** How long the page's answer may take, in milliseconds; without an answer the panel counts as covered. */
const answerTimeoutMs = 3000;

type WatchLineDependencies = Pick<UnsavedModel, 'showError'>;

/** The connection to the script in the call page that watches over this panel. */
export function createWatchLine({ showError }: WatchLineDependencies) {
  /** Undefined before it is known whether there is a script, null where none is needed. */
  let post: Post | null | undefined;

  let requests = 0;

  const waiting = new Map<number, (clear: boolean) => void>();

  /** Uses this port from now on; null for a panel that is in no call page. */
  function watchBy(line: Post | null): void {
    post = line;
  }

  /** Whether the page leaves this panel fully visible, as far as styles of its ancestors matter; true for a panel that is in no call page. */
  function checkCover(): Promise<boolean> {
    if (window.top === window || post === null) return Promise.resolve(true);
    if (post === undefined) return Promise.resolve(false);
    const request = ++requests;
    post({ type: 'check-cover', request });
    return new Promise((resolve) => {
      const timer = setTimeout(() => answer(false), answerTimeoutMs);
      const answer = (clear: boolean) => {
        clearTimeout(timer);
        waiting.delete(request);
        resolve(clear);
      };
      waiting.set(request, answer);
    });
  }

  /** Handles a message of the script. */
  async function hearWatch(message: FromWatch): Promise<void> {
    if (message.type === 'cover') waiting.get(message.request)?.(message.clear);
    else showError((await errorMessages()).focusTaken);
  }
  return { watchBy, checkCover, hearWatch };
}
