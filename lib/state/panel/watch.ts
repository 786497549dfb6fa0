import type { ToCaptions, ToGuest, ToPanel, ToWatch } from '@/lib/messaging/messages';
import { errorMessages } from '@/lib/state/app/load-error-messages';

import type { UnsavedModel } from '@/lib/state/app/unsaved';

/** Posts to the call page: to the guest there, or to the scripts that watch over the panel and read captions. */
export type Post = (message: ToGuest | ToWatch | ToCaptions) => void;

/** What the script in the call page that watches over this panel tells it. */
export type FromWatch = Extract<ToPanel, { type: 'cover' | 'focus-taken' }>;

/** How long the page's answer may take, in milliseconds; without one the panel counts as covered. */
const answerTimeoutMs = 3000;

type WatchLineDependencies = Pick<UnsavedModel, 'showError'>;

/** Asks the script in the call page that watches over this panel. */
export function createWatchLine({ showError }: WatchLineDependencies) {
  /** Undefined before it is known whether anything watches, null where nothing needs to. */
  let post: Post | null | undefined;

  let requests = 0;

  const waiting = new Map<number, (clear: boolean) => void>();

  /** Asks over this line from now on; null for a panel that no call page frames. */
  function watchBy(line: Post | null): void {
    post = line;
  }

  /** Whether the page around this panel shows it as it is, as far as effects on what the panel stands in go; true for a panel that no call page frames. */
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

  /** Takes in what the watching script says. */
  async function hearWatch(message: FromWatch): Promise<void> {
    if (message.type === 'cover') waiting.get(message.request)?.(message.clear);
    else showError((await errorMessages()).focusTaken);
  }
  return { watchBy, checkCover, hearWatch };
}
