import { createCaptionFollower } from '@/lib/captions/caption-follower';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import type { Platform } from '@/lib/core/interview/interview';
import type { CaptionsMessage } from '@/lib/messaging/messages';
import type { Environment } from '@/lib/state/app/environment';
import type { Post } from '@/lib/state/panel/watch';

/** What is heard of the call's captions: how their reading stands, when that changes, or the turns that were begun or have changed. */
export type HeardFromCall = { readonly status: 'reading' | 'no-captions' | 'lost' } | { readonly turns: readonly FollowedTurn[] };

/** How often turns are looked at that may be finished because they are quiet, in milliseconds. */
const settleIntervalMs = 200;

type CaptionLineDependencies = Pick<Environment, 'now' | 'newId'> & {
  /** The platform of the call around this panel; null where there is none. */
  readonly findPlatform: () => Platform | null;
  /** Has the script put into the call's page; false where it cannot be. */
  readonly requestCaptions: (platform: Platform) => Promise<boolean>;
};

type Reading = {
  readonly listener: (heard: HeardFromCall) => void;
  readonly follower: ReturnType<typeof createCaptionFollower>;
  readonly timer: ReturnType<typeof setInterval>;
  state: CaptionsMessage['state'] | null;
};

/** The way to the script that reads captions in the call's page. */
export function createCaptionLine({ now, newId, findPlatform, requestCaptions }: CaptionLineDependencies) {
  let post: Post | null = null;
  let reading: Reading | null = null;

  /** Speaks over this line from now on. */
  function captionsBy(line: Post): void {
    post = line;
  }

  const tell = ({ listener }: Reading, turns: readonly FollowedTurn[]) => {
    if (turns.length > 0) listener({ turns });
  };

  function end(): void {
    if (reading !== null) clearInterval(reading.timer);
    reading = null;
  }

  /** Has captions read from now on, and calls `listener` with what is heard; false where they cannot be read. */
  async function start(listener: (heard: HeardFromCall) => void): Promise<boolean> {
    end();
    const platform = findPlatform();
    if (post === null || platform === null) return false;
    const follower = createCaptionFollower({ newId });
    const begun: Reading = { listener, follower, timer: setInterval(() => tell(begun, follower.settle(now())), settleIntervalMs), state: null };
    reading = begun;
    const isRead = await requestCaptions(platform);
    // The script that has come since then has not heard that it was stopped.
    if (isRead && reading === null) post?.({ type: 'stop-captions' });
    if (!isRead && reading === begun) end();
    return isRead && reading === begun;
  }

  /** Has nothing more read. */
  function stop(): void {
    post?.({ type: 'stop-captions' });
    end();
  }

  /** Takes in what the script says; nothing of it while nothing is to be read. */
  function hearCaptions(message: CaptionsMessage): void {
    if (reading === null) return;
    if (message.state !== reading.state) {
      reading.state = message.state;
      reading.listener({ status: message.state === 'off' ? 'no-captions' : message.state });
    }
    if (reading !== null) tell(reading, reading.follower.hear(message));
  }
  return { captionsBy, start, stop, hearCaptions };
}
