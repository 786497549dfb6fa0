import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview/interview';
import { announcer } from '@/lib/state/page/announcer';
import { corrections } from '@/lib/state/page/panel/capture';
import { clock } from '@/lib/state/page/panel/interview';
import { offeredForMs } from '@/lib/state/undo/undo-offer';
import { announcements } from '@/lib/text/announcements';
import { UndoButton } from './UndoButton';

/** A review that opens later than this after the end, in milliseconds, is not the one that ended the interview. Loading it may take seconds. */
const recentMs = 30_000;

/** Whether an interview has just ended, for ten seconds, and how to hold that longer. The end is not in the history of changes, so its time tells. */
function useJustEnded(endedAt: number | null) {
  const [isOffered, setOffered] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    timer.current = setTimeout(() => setOffered(false), offeredForMs);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: an end is offered once.
  useEffect(() => {
    const isRecent = endedAt !== null && Date.now() - endedAt < recentMs;
    setOffered(isRecent);
    if (!isRecent) return undefined;
    release();
    announcer.announce(announcements.ended);
    return hold;
  }, [endedAt]);
  return { isOffered, hold, release };
}

/** Shows the notes again, and lets the clock go on as if there had been no gap. */
async function goOn(): Promise<void> {
  clock.backToInterview();
  await corrections.resumeClock();
}

type Props = { readonly interview: Pick<Interview, 'endedAt'>; readonly children: ComponentChildren };

/** Says for ten seconds that the interview has ended, with undo; shows its children otherwise. */
export function EndUndo({ interview: { endedAt }, children }: Props) {
  const { isOffered, hold, release } = useJustEnded(endedAt);
  if (!isOffered) return children;
  return (
    <>
      Ended. <UndoButton what="the end of the interview" onUndo={goOn} onHold={hold} onRelease={release} />
    </>
  );
}
