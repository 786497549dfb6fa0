import { signal } from '@preact/signals';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** How long a message stays visible, in milliseconds. */
const shownForMs = 10_000;

/** Shows short status messages that need no action. */
export type Announcer = ReturnType<typeof createAnnouncer>;

/** An announcer that says nothing yet. */
export function createAnnouncer() {
  /** The last status message; '' when there is none any more. */
  const liveMessage = signal('');

  let timer: ReturnType<typeof setTimeout> | undefined;
  let acts = 0;
  let shownAct = 0;

  function show(words: string, act: number): void {
    if (act < shownAct) return;
    shownAct = act;
    liveMessage.value = liveMessage.peek() === words ? `${words}\u00a0` : words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      liveMessage.value = '';
    }, shownForMs);
  }

  /**
   * Begins an act that takes a while, and returns what shows its status message: nothing is shown if a later act has shown its own meanwhile, because
   * the last thing said must be about the last thing done.
   */
  function announceLater(): (words: string) => void {
    acts += 1;
    const act = acts;
    return (words) => show(words, act);
  }

  /**
   * Shows a status message, also to assistive technology. If it repeats the previous one, a space is added, because it would not be announced
   * otherwise.
   */
  const announce = (words: string): void => announceLater()(words);
  return { liveMessage: asReadonly(liveMessage), announce, announceLater };
}
