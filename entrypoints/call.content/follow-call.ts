import type { PageNames } from '@/lib/core/interview/page-names';
import type { CallState } from '@/lib/messaging/messages';
import type { PagePhase } from '@/lib/platforms/adapter';

/** What one look at the page found; `now` is wall time in milliseconds. */
export type Look = PageNames & {
  /** The call's address as its adapter gives it: null where there can be none, with # at its end where it names no call. */
  readonly call: string | null;
  readonly phase: PagePhase;
  readonly presenting: boolean;
  readonly now: number;
};

/** The sign of a call, or of its end, that was seen last, and the wall time since which no other was. */
type Sign = { readonly phase: 'in-call' | 'left'; readonly since: number };

/** The call as followed so far, with the wall times since which the call, and the sharing of the screen, are out of sight; null while in sight. */
export type Followed = {
  readonly state: CallState;
  readonly sign: Sign | null;
  readonly goneSince: number | null;
  readonly unsharedSince: number | null;
};

/** How long a sign of leaving or of being back must hold, in milliseconds: a page that flaps tells nothing. */
export const holdMs = 5_000;
/** How long a call may be out of sight before it has perhaps ended, in milliseconds (platforms.md: Zoom's breakout rooms take as long). */
export const goneMs = 30_000;

const isNamed = (call: string) => !call.includes('#');
const isUnderWay = ({ phase }: CallState) => phase === 'in-call' || phase === 'perhaps-left';

type Seen = Look & { readonly call: string };

/** Whether the page stands at another call than the one that was followed. Where an address names no call, a lobby after a call begins the next. */
function isAnother({ state }: Followed, { call, phase }: Seen): boolean {
  if (isNamed(call) && isNamed(state.call)) return state.call !== call;
  return state.phase === 'left' && (isNamed(call) || phase === 'lobby');
}

function begin({ call, now }: Seen, platform: CallState['platform']): CallState {
  const key = isNamed(call) ? call : call + now;
  return { type: 'call', phase: 'lobby', platform, call: key, joinedAt: null, leftAt: null, people: [], own: null, presenting: false };
}

/** What a look is a sign of, once there was a call; null where it is none of either. */
function signOf(known: CallState['phase'], phase: PagePhase): Sign['phase'] | null {
  if (phase === 'in-call' || phase === 'left') return phase;
  return phase === 'lobby' && known !== 'lobby' ? 'left' : null;
}

function nextSign(before: Followed | null, { phase, now }: Look): Sign | null {
  const seen = signOf(before?.state.phase ?? 'lobby', phase);
  const last = before?.sign ?? null;
  return seen === null || seen === last?.phase ? last : { phase: seen, since: now };
}

function nextPhase(known: CallState['phase'], { phase, now }: Look, sign: Sign | null, goneSince: number | null): CallState['phase'] {
  if (known === 'lobby') return phase === 'in-call' || phase === 'left' ? phase : known;
  const held = sign !== null && now - sign.since >= holdMs;
  if (known === 'left') return phase === 'in-call' && held ? phase : known;
  if (held && sign.phase === 'left') return 'left';
  if (phase === 'in-call') return phase;
  return goneSince !== null && now - goneSince >= goneMs ? 'perhaps-left' : known;
}

const leftAtFor: Readonly<Record<CallState['phase'], (sign: Sign | null, goneSince: number | null) => number | null>> = {
  lobby: () => null,
  'in-call': () => null,
  'perhaps-left': (_sign, goneSince) => goneSince,
  left: (sign) => sign?.since ?? null,
};

const isSame = (a: CallState, b: CallState) =>
  a.phase === b.phase && a.presenting === b.presenting && a.own === b.own && a.people.join('\n') === b.people.join('\n');

/** Since when something is out of sight; null while it is seen. */
const sinceMissing = (isSeen: boolean, before: number | null | undefined, now: number) => (isSeen ? null : (before ?? now));

function follow(known: Followed | null, look: Seen, platform: CallState['platform']): Followed {
  const { now, people, own } = look;
  const state = known?.state ?? begin(look, platform);
  const sign = nextSign(known, look);
  const goneSince = sinceMissing(look.phase !== 'lost' && look.phase !== 'moving', known?.goneSince, now);
  const unsharedSince = sinceMissing(look.presenting, known?.unsharedSince, now);
  const phase = nextPhase(state.phase, look, sign, goneSince);
  const held = state.presenting && unsharedSince !== null && now - unsharedSince < holdMs;
  const presenting = phase === 'in-call' && (look.presenting || held);
  const leftAt = phase === state.phase ? state.leftAt : leftAtFor[phase](sign, goneSince);
  const joinedAt = state.joinedAt ?? (phase === 'in-call' ? (sign?.since ?? now) : null);
  const next: CallState = { ...state, phase, joinedAt, leftAt, presenting, ...(people.length > 0 && { people, own }) };
  return { state: known !== null && isSame(state, next) ? state : next, sign, goneSince, unsharedSince };
}

const isUntouched = ({ call, phase }: Seen) => phase === 'moving' || (phase === 'lost' && !isNamed(call));

/** A call that the page has gone away from was left: at once where another follows, else once that has held. */
function leave(before: Followed, now: number, hold: number): Followed {
  const sign = nextSign(before, { call: null, phase: 'left', people: [], own: null, presenting: false, now });
  const since = sign?.since ?? now;
  if (now - since < hold) return { ...before, sign };
  return { ...before, sign, state: { ...before.state, phase: 'left', leftAt: since, presenting: false } };
}

/**
 * Decides where the call stands after a look; null outside a call. A lobby seen after the call means that it was left; it is told that a call
 * was left, or joined again, once the signs of it have held for five seconds. Where nothing known is seen, the call stands where it stood: a
 * page that has changed its looks ends no interview.
 */
export function followCall(before: Followed | null, look: Look, platform: CallState['platform']): Followed | null {
  const { call, now } = look;
  const underWay = before !== null && isUnderWay(before.state);
  if (call === null) return underWay ? leave(before, now, holdMs) : null;
  const seen = { ...look, call };
  const another = before !== null && isAnother(before, seen);
  if (another && underWay) return leave(before, now, 0);
  const known = another ? null : before;
  return known === null && isUntouched(seen) ? null : follow(known, seen, platform);
}
