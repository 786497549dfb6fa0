import { createCaptionFollower } from '@/lib/captions/caption-follower';
import { createTurnGate } from '@/lib/captions/turn-gate';
import type { Excess } from '@/lib/core/captions/transcript';
import type { CaptionTurn, FollowedTurn } from '@/lib/core/captions/turn';
import type { Platform } from '@/lib/core/interview/interview';
import type { CaptionsMessage } from '@/lib/messaging/messages';
import type { Environment } from '@/lib/state/app/environment';
import type { Post } from '@/lib/state/panel/watch';
import type { HeardCaptions } from './captions-model';

/** How often open turns are checked for being quiet, in milliseconds. */
const settleIntervalMs = 200;

type CaptionLineDependencies = Pick<Environment, 'now' | 'newId'> & {
  /** The platform of the call around this panel; null where there is none. */
  readonly findPlatform: () => Platform | null;
  /** Has the script injected into the call's page; false where that is impossible. */
  readonly requestCaptions: (platform: Platform) => Promise<boolean>;
};

type Reading = {
  readonly listener: (heard: HeardCaptions) => void;
  readonly follower: ReturnType<typeof createCaptionFollower>;
  readonly gate: ReturnType<typeof createTurnGate>;
  readonly timer: ReturnType<typeof setInterval>;
  state: CaptionsMessage['state'] | null;
  excess: Excess | null;
};

/** The connection to the script that reads captions in the call's page. */
export function createCaptionLine({ now, newId, findPlatform, requestCaptions }: CaptionLineDependencies) {
  let post: Post | null = null;
  let reading: Reading | null = null;

  /** Uses this port from now on. */
  function captionsBy(line: Post): void {
    post = line;
  }

  /** Reports the turns that people can have spoken, and, once it begins, that there are more. */
  function tell(heard: Reading, followed: readonly FollowedTurn[]): void {
    const { turns, excess } = heard.gate.pass(followed, now());
    if (turns.length > 0) heard.listener({ turns });
    if (excess === null || excess === heard.excess) return;
    heard.excess = excess;
    heard.listener({ excess });
  }

  function end(): void {
    if (reading !== null) clearInterval(reading.timer);
    reading = null;
  }

  /** Starts reading captions for a transcript that has `stored` so far, and calls `listener` with what is heard; false where they cannot be read. */
  async function start(listener: (heard: HeardCaptions) => void, stored: readonly CaptionTurn[]): Promise<boolean> {
    end();
    const platform = findPlatform();
    if (post === null || platform === null) return false;
    const follower = createCaptionFollower({ newId });
    const timer = setInterval(() => tell(begun, follower.settle(now())), settleIntervalMs);
    const begun: Reading = { listener, follower, gate: createTurnGate(stored), timer, state: null, excess: null };
    reading = begun;
    const isRead = await requestCaptions(platform);
    // A script that was injected meanwhile has missed the message to stop.
    if (isRead && reading === null) post?.({ type: 'stop-captions' });
    if (!isRead && reading === begun) end();
    return isRead && reading === begun;
  }

  /** Stops reading. */
  function stop(): void {
    post?.({ type: 'stop-captions' });
    end();
  }

  /** Handles a message of the script; ignored while nothing is being read. */
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
