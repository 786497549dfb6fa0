import { batch, signal } from '@preact/signals';
import { decideLockState, lockDueAt } from '@/lib/core/privacy/lock';
import { type LockSettings, settings } from '@/lib/settings/settings';
import { saveLockHint } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { askForRelease, isPassphrase, removeForgotten, savePassphrase } from './passphrase';

/** The shortest interval between two stored signs of activity, and between two checks for inactivity, in milliseconds. */
const keepActiveEveryMs = 5000;
const lookAtLeastAfterMs = 1000;

const uses = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** The lock of all pages. */
export type LockModel = ReturnType<typeof createLockModel>;

/** What the lock needs: the wall time in milliseconds, and a timer that returns its cancellation. */
export type LockClock = { readonly now: () => number; readonly after: (ms: number, work: () => void) => () => void };

/** Whether a change makes the lock weaker, which needs its passphrase. */
type Weakening = 'done' | 'wrong';

/** The lock that hides every page of the extension after inactivity; all pages lock and unlock together. */
export function createLockModel({ now, after }: LockClock) {
  const isLocked = signal<boolean | null>(null);
  const choice = signal<LockSettings | null>(null);
  let activeAt = now();
  let keptAt = 0;
  let cancelLook = (): void => undefined;
  let isInUse = (): boolean => false;

  /** Makes the next page start hidden where it may be locked. */
  function leaveHint(): void {
    const { afterMinutes = null, check = null } = choice.peek() ?? {};
    saveLockHint(afterMinutes !== null && (isLocked.peek() === true || check !== null));
  }

  /** Locks every page, unless another one was active meanwhile. */
  async function lock(isAsked: boolean): Promise<void> {
    const dueAt = (at: number) => lockDueAt(choice.peek()?.afterMinutes ?? null, at) ?? Infinity;
    await settings.lockState.update((before) => {
      const last = before?.activeAt ?? activeAt;
      return isAsked || now() >= dueAt(last) ? { isLocked: true, activeAt: last } : before;
    });
  }

  /** Stores a sign of activity now and then. */
  function markActive(): void {
    if (isLocked.peek() !== false || (choice.peek()?.afterMinutes ?? null) === null) return;
    const at = now();
    activeAt = at;
    if (at - keptAt < keepActiveEveryMs) return;
    keptAt = at;
    settings.lockState.update((before) => (before?.isLocked === true ? before : { isLocked: false, activeAt: at })).catch(reportError);
  }

  /** Checks again when the lock is due. */
  function schedule(): void {
    cancelLook();
    const dueAt = isLocked.peek() === false ? lockDueAt(choice.peek()?.afterMinutes ?? null, activeAt) : null;
    if (dueAt !== null) cancelLook = after(Math.max(lookAtLeastAfterMs, dueAt - now()), look);
  }

  function look(): void {
    if (isInUse() && choice.peek()?.inCalls !== true) markActive();
    else if (now() >= (lockDueAt(choice.peek()?.afterMinutes ?? null, activeAt) ?? Infinity)) lock(false).catch(reportError);
    schedule();
  }

  /** Applies the state of the lock. */
  function take(chosen: LockSettings, state: Awaited<ReturnType<typeof settings.lockState.get>>): void {
    const decided = decideLockState({ afterMinutes: chosen.afterMinutes, hasPassphrase: chosen.check !== null }, state, now());
    activeAt = Math.max(state === null ? 0 : activeAt, decided.activeAt);
    batch(() => {
      choice.value = chosen;
      isLocked.value = decided.isLocked;
    });
    leaveHint();
    schedule();
    if (chosen.afterMinutes !== null && decided.isLocked !== (state?.isLocked ?? null)) settings.lockState.update(() => decided).catch(reportError);
  }

  /** Follows the lock until the signal aborts; while `inUse` returns true, this page counts as active without input. */
  async function follow(inUse: () => boolean, stop: AbortSignal): Promise<void> {
    isInUse = inUse;
    const [chosen, state] = await Promise.all([settings.lock.get(), settings.lockState.get()]);
    if (stop.aborted) return;
    settings.lock.observe((next) => {
      choice.value = next;
      if (next.afterMinutes === null) isLocked.value = false;
      leaveHint();
      schedule();
    }, stop);
    settings.lockState.observe((next) => {
      if (next === null) return;
      activeAt = Math.max(activeAt, next.activeAt);
      isLocked.value = next.isLocked && choice.peek()?.afterMinutes !== null;
      leaveHint();
      schedule();
    }, stop);
    for (const use of uses) window.addEventListener(use, markActive, { signal: stop, capture: true, passive: true });
    stop.addEventListener('abort', () => cancelLook());
    take(chosen, state);
  }

  async function open(): Promise<void> {
    await settings.lock.update((before) => ({ ...before, releaseAt: null }));
    keptAt = now();
    await settings.lockState.update(() => ({ isLocked: false, activeAt: now() }));
  }

  /** Unlocks every page; 'wrong' for a wrong passphrase. */
  async function unlock(passphrase: string): Promise<'open' | 'wrong'> {
    if (!(await isPassphrase(passphrase))) return 'wrong';
    await open();
    return 'open';
  }

  /** Unlocks and removes the passphrase once its hour is over; false before. */
  async function release(): Promise<boolean> {
    if (!(await removeForgotten(now()))) return false;
    await open();
    return true;
  }

  return {
    /** Whether everything is locked; null until known. */
    isLocked: asReadonly(isLocked),
    /** The settings; null until known. */
    choice: asReadonly(choice),
    follow,
    /** Locks every page at once. */
    lockNow: (): Promise<void> => lock(true),
    unlock,
    /** Starts the hour after which a forgotten passphrase is removed; unlocking with it cancels that. */
    askForRelease: (): Promise<void> => askForRelease(now()),
    release,
    /**
     * Sets after how many minutes the lock starts, null for never, and whether it applies in calls; to weaken it, `current` is the passphrase where
     * there is one.
     */
    choose: async (afterMinutes: number | null, inCalls: boolean, current = ''): Promise<Weakening> => {
      if (afterMinutes === null && !(await isPassphrase(current))) return 'wrong';
      keptAt = now();
      await settings.lockState.update(() => ({ isLocked: false, activeAt: now() }));
      await settings.lock.update((before) => ({ ...before, afterMinutes, inCalls }));
      return 'done';
    },
    /** Sets a passphrase, or removes it with null; `current` is the present one. */
    choosePassphrase: async (passphrase: string | null, current = ''): Promise<Weakening> => {
      if (!(await isPassphrase(current))) return 'wrong';
      await savePassphrase(passphrase);
      return 'done';
    },
  };
}
