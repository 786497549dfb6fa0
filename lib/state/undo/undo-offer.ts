import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { Edit } from '@/lib/storage/database/changes';
import type { StandingChange } from '@/lib/storage/interview/history';

export type { Edit };

/** How long an undo is offered where the change was made, in milliseconds. */
export const offeredForMs = 10_000;

/** Offers to undo a change where it was made. An offer lasts for `lastsMs` milliseconds. */
export function createUndoOffer({ currentInterview }: Pick<InterviewModel, 'currentInterview'>, lastsMs = offeredForMs) {
  const offered = signal<StandingChange | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopFollowing: (() => void) | undefined;
  /** How many changes are being made that will replace the offer. */
  let underWay = 0;

  async function findLatest(): Promise<StandingChange | null> {
    const id = currentInterview.peek()?.interview.id;
    return id === undefined ? null : (await import('@/lib/storage/interview/history')).findLatestChange(id);
  }

  function withdraw(): void {
    clearTimeout(timer);
    stopFollowing?.();
    stopFollowing = undefined;
    offered.value = null;
  }

  /** The next change, wherever it is made, withdraws the offer; one that is offered itself replaces it, so that its button keeps the focus. */
  async function check(): Promise<void> {
    const before = offered.peek();
    const latest = await findLatest();
    if (underWay === 0 && before !== null && before === offered.peek() && latest?.seq !== before.seq) withdraw();
  }

  /** Keeps the offer while it is pointed at or has the focus. */
  const hold = (): void => clearTimeout(timer);

  /** Withdraws the offer after its time, counted from now. */
  function release(): void {
    clearTimeout(timer);
    timer = setTimeout(withdraw, lastsMs);
  }

  /** Offers to undo what the work has changed; returns the result of the work. */
  async function offerAfter(work: Promise<boolean>): Promise<boolean> {
    underWay += 1;
    try {
      if (!(await work)) return false;
      const latest = await findLatest();
      stopFollowing?.();
      offered.value = latest;
      release();
      stopFollowing = currentInterview.subscribe(() => void check().catch(reportError));
      return true;
    } finally {
      underWay -= 1;
    }
  }
  return { offered: asReadonly(offered), offerAfter, hold, release, withdraw };
}
