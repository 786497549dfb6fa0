import { computed, effect } from '@preact/signals';
import type { Interview } from '@/lib/core/interview/interview';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { captionSource } from './caption-source';
import { suggestionChoices } from './choices';
import { talkListener } from './listener';
import { drafts, openSuggestions } from './open';

/** Calls `begin` with each interview that is on show while its scorecard is open; its signal aborts with that, and with `stop`. */
function followOpenInterview(begin: (interview: Interview, over: AbortSignal) => void, stop: AbortSignal): void {
  const shown = computed(() => {
    const interview = interviewModel.currentInterview.value?.interview;
    return interview === undefined || interview.finishedAt !== null ? null : interview.id;
  });
  let over = new AbortController();
  const end = effect(() => {
    over.abort();
    over = new AbortController();
    const interview = shown.value === null ? undefined : interviewModel.currentInterview.peek()?.interview;
    if (interview !== undefined) begin(interview, over.signal);
  });
  stop.addEventListener(
    'abort',
    () => {
      end();
      over.abort();
    },
    { once: true },
  );
}

/** Makes suggestions of the talk beside the interview on show, and shows them with the drafts, until the signal aborts. */
export async function followSuggestions(stop: AbortSignal): Promise<void> {
  followOpenInterview((interview, over) => {
    openSuggestions.followOpen(interview.id, over);
    talkListener.followTalk(interview, captionSource, over);
  }, stop);
  drafts.followDrafts(stop);
  await suggestionChoices.follow(stop);
}
