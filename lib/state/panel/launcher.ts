import { computed } from '@preact/signals';
import { finishWithinMs } from '@/lib/core/interview/deadline';
import { findLauncherState } from '@/lib/core/panel/launcher';
import { usualAbove } from '@/lib/core/panel/launcher-move';
import type { ToGuest } from '@/lib/messaging/messages';
import { settings } from '@/lib/settings/settings';
import type { Environment } from '@/lib/state/app/environment';
import type { CallModel } from '@/lib/state/interview/call-model';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { listOpenIn } from '@/lib/storage/interview/open';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';

type LauncherDependencies = Pick<CallModel, 'call'> & Pick<InterviewModel, 'currentInterview'> & Pick<Environment, 'now'>;

/** Makes the guest's launcher show the state of its call's interview. */
export function createLauncherFollower({ call, currentInterview, now }: LauncherDependencies) {
  /** What the launcher's state depends on. */
  const shown = computed(() => {
    const { interview } = currentInterview.value ?? {};
    return JSON.stringify([call.value?.call, call.value?.platform, interview?.id, interview?.startedAt, interview?.endedAt, interview?.finishedAt]);
  });

  /** The current look of the launcher; null before it is known which call it belongs to. */
  async function findLook(): Promise<string | null> {
    const state = call.peek();
    if (state === null) return null;
    const [{ above }, inCall] = await Promise.all([settings.launcher.get(), listOpenIn(state.call)]);
    const { interview } = currentInterview.peek() ?? {};
    const open = interview === undefined ? inCall : [...inCall.filter(({ id }) => id !== interview.id), interview];
    return makeLauncherLook(above[state.platform] ?? usualAbove, findLauncherState(open, now()));
  }

  /** Posts the launcher's look at each change until the signal aborts, including the end of the scorecard's half hour. */
  function followState(post: (message: ToGuest) => void, stop: AbortSignal): void {
    let posted = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async () => {
      const look = await findLook();
      if (look === null || look === posted || stop.aborted) return;
      posted = look;
      post({ type: 'launcher', look });
    };
    const end = shown.subscribe(() => {
      const since = currentInterview.peek()?.interview.endedAt ?? null;
      clearTimeout(timer);
      if (since !== null) timer = setTimeout(() => void tell().catch(reportError), Math.max(0, since + finishWithinMs - now()));
      tell().catch(reportError);
    });
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      end();
    });
  }
  return { followState };
}
