import { computed, effect } from '@preact/signals';
import { interviewModel } from '@/lib/state/page/panel/interview';
import type { TurnSource } from '@/lib/state/suggestions/talk-listener';
import { suggestionChoices } from './choices';
import { talkListener } from './listener';
import { drafts, openSuggestions } from './open';

/** Shows and makes suggestions for the interview on show, as long as its scorecard is open, until the signal aborts. */
export async function followSuggestions(source: TurnSource, stop: AbortSignal): Promise<void> {
  const shown = computed(() => {
    const interview = interviewModel.currentInterview.value?.interview;
    return interview === undefined || interview.finishedAt !== null ? null : interview.id;
  });
  let over = new AbortController();
  const end = effect(() => {
    over.abort();
    over = new AbortController();
    if (shown.value === null) return;
    const interview = interviewModel.currentInterview.peek()?.interview;
    if (interview === undefined) return;
    openSuggestions.followOpen(interview.id, over.signal);
    talkListener.followTalk(interview, source, over.signal);
  });
  stop.addEventListener(
    'abort',
    () => {
      end();
      over.abort();
    },
    { once: true },
  );
  drafts.followDrafts(stop);
  await suggestionChoices.follow(stop);
}
