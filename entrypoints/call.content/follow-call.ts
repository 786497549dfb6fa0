import type { CallState } from '@/lib/messaging/messages';
import type { PagePhase } from '@/lib/platforms/adapter';

/** The result of one inspection of the page; `now` is wall time in milliseconds. */
export type PageLook = {
  /** The call's address from its adapter: null where there can be none, ending in # where the address names no call. */
  readonly call: string | null;
  readonly phase: PagePhase;
  /** The name under which the user joins, as far as the page shows it now. */
  readonly own: string;
  readonly presenting: boolean;
  readonly now: number;
};

/** The last sign of the call or of its end, and the wall time since which there was no other. */
type Sign = { readonly phase: 'in-call' | 'left'; readonly since: number };

/** The state of following the call, with the wall times since which the call, and the screen sharing, are no longer visible; null while they are. */
export type Followed = {
  readonly state: CallState;
  readonly sign: Sign | null;
  readonly goneSince: number | null;
  readonly unsharedSince: number | null;
};

/** How long a sign of leaving or of returning must last, in milliseconds: a page that changes back and forth proves nothing. */
export const holdMs = 5_000;
/** How long a call may be invisible before it has perhaps ended, in milliseconds (Zoom's breakout rooms take that long). */
export const goneMs = 30_000;

const isNamed = (call: string) => !call.includes('#');

type Seen = PageLook & { readonly call: string };

/** Whether the page is at another call than the one being followed. Where an address names no call, a lobby after a call begins the next. */
function isAnother({ state }: Followed, { call, phase }: Seen): boolean {
  if (isNamed(call) && isNamed(state.call)) return state.call !== call;
  return state.phase === 'left' && (isNamed(call) || phase === 'lobby');
}

function begin({ call, now }: Seen, platform: CallState['platform']): CallState {
  const key = isNamed(call) ? call : call + now;
  return { type: 'call', phase: 'lobby', platform, call: key, joinedAt: null, leftAt: null, own: '', presenting: false };
}

/** The last sign after an inspection; after a call, a lobby is a sign of its end. */
function nextSign(before: Followed | null, phase: PagePhase, now: number): Sign | null {
  const last = before?.sign ?? null;
  const seen = phase === 'lobby' && last !== null ? 'left' : phase;
  return (seen === 'in-call' || seen === 'left') && seen !== last?.phase ? { phase: seen, since: now } : last;
}

function nextPhase(known: CallState['phase'], { phase, now }: PageLook, sign: Sign | null, goneSince: number | null): CallState['phase'] {
  if (sign === null || (sign.phase === 'left' && known === 'lobby')) return sign?.phase ?? known;
  const isHeld = now - sign.since >= holdMs;
  if (isHeld && sign.phase === 'left') return 'left';
  if (phase === 'in-call') return isHeld || known !== 'left' ? phase : known;
  return known === 'in-call' && goneSince !== null && now - goneSince >= goneMs ? 'perhaps-left' : known;
}

/** Since when something is not visible; null while it is. */
const sinceMissing = (isSeen: boolean, before: number | null = null, now: number) => (isSeen ? null : (before ?? now));

/** The first sign of the end, even while it is not confirmed, or since when the call is not visible. */
function nextLeftAt(state: CallState, phase: CallState['phase'], sign: Sign | null, goneSince: number | null): number | null {
  if (phase === 'perhaps-left') return goneSince;
  if (phase === 'left' && phase === state.phase) return state.leftAt;
  return sign?.phase === 'left' ? sign.since : null;
}

function follow(known: Followed | null, look: Seen, platform: CallState['platform']): Followed {
  const { now, own } = look;
  const state = known?.state ?? begin(look, platform);
  const sign = nextSign(known, look.phase, now);
  const goneSince = sinceMissing(look.phase !== 'lost' && look.phase !== 'moving', known?.goneSince, now);
  const unsharedSince = sinceMissing(look.presenting, known?.unsharedSince, now);
  const phase = nextPhase(state.phase, look, sign, goneSince);
  const isShared = unsharedSince === null || (state.presenting && now - unsharedSince < holdMs);
  const presenting = phase === 'in-call' && isShared;
  const leftAt = nextLeftAt(state, phase, sign, goneSince);
  const joinedAt = phase === 'left' ? null : (state.joinedAt ?? (phase === 'in-call' ? (sign?.since ?? null) : null));
  const next: CallState = { ...state, phase, joinedAt, leftAt, presenting, own: own || state.own };
  return { state: JSON.stringify(state) === JSON.stringify(next) ? state : next, sign, goneSince, unsharedSince };
}

/** A call whose page has gone elsewhere was left: at once where another call follows, otherwise after confirmation. */
function leave(before: Followed, now: number, isHeld: boolean): Followed {
  const sign = nextSign(before, 'left', now);
  const leftAt = sign?.since ?? now;
  const state = { ...before.state, leftAt };
  return { ...before, sign, state: isHeld && now - leftAt < holdMs ? state : { ...state, phase: 'left', presenting: false } };
}

/**
 * Decides the state of the call after an inspection; null outside a call. A lobby after the call means that it was left. Leaving and rejoining are
 * reported after their signs have lasted five seconds. Where nothing known is visible, the state does not change: a redesigned page must not end an
 * interview.
 */
export function nextCallState(before: Followed | null, look: PageLook, platform: CallState['platform']): Followed | null {
  const { call, now } = look;
  const isAway = call === null || (before !== null && isAnother(before, { ...look, call }));
  if (before !== null && isAway && before.state.joinedAt !== null && before.state.phase !== 'left') return leave(before, now, call === null);
  if (call === null) return null;
  const known = isAway ? null : before;
  const isUntouched = known === null && (look.phase === 'moving' || (look.phase === 'lost' && !isNamed(call)));
  return isUntouched ? null : follow(known, { ...look, call }, platform);
}
