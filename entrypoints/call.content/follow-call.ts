import type { CallState } from '@/lib/messaging/messages';
import type { PagePhase } from '@/lib/platforms/adapter';

/** What one look at the page found; `now` is wall time in milliseconds. */
export type Look = {
  /** The call's address as its adapter gives it: null where there can be none, with # at its end where it names no call. */
  readonly call: string | null;
  readonly phase: PagePhase;
  readonly candidate: string;
  readonly presenting: boolean;
  readonly now: number;
};

/** The call as followed so far, with the wall times since which the call, and the sharing of the screen, are out of sight; null while in sight. */
export type Followed = { readonly state: CallState; readonly goneSince: number | null; readonly unsharedSince: number | null };

/** How long a call that is moving between rooms may be out of sight, in milliseconds (platforms.md: Zoom's breakout rooms). */
export const patience = 30_000;
/** How long the sharing of the screen may be out of sight and still be the same presentation, in milliseconds: toolbars hide and are redrawn. */
export const pause = 5_000;

type Seen = Look & { readonly call: string };

const isNamed = (call: string) => !call.includes('#');

/** The call that was followed before, unless the page stands at another. Where an address names no call, a lobby after a call begins the next. */
function recall(before: Followed | null, { call, phase }: Seen): Followed | null {
  if (before === null) return null;
  const { state } = before;
  const elsewhere = isNamed(call) && isNamed(state.call) && state.call !== call;
  const next = state.phase === 'left' && (isNamed(call) ? !isNamed(state.call) : phase === 'lobby');
  return elsewhere || next ? null : before;
}

function begin({ call, candidate, now }: Seen, platform: CallState['platform']): CallState {
  const key = isNamed(call) ? call : call + now;
  return { type: 'call', phase: 'lobby', platform, call: key, joinedAt: null, candidate, presenting: false };
}

function phaseAfter(before: Followed | null, { phase, now }: Seen, goneSince: number | null): CallState['phase'] {
  const known = before?.state.phase ?? 'lobby';
  if (phase === 'lost') return known;
  if (phase === 'moving') return now - (goneSince ?? now) < patience ? known : 'left';
  return phase === 'lobby' && known !== 'lobby' ? 'left' : phase;
}

const same = (a: CallState, b: CallState) => a.phase === b.phase && a.candidate === b.candidate && a.presenting === b.presenting;

function follow(known: Followed | null, look: Seen, platform: CallState['platform']): Followed {
  const state = known?.state ?? begin(look, platform);
  const goneSince = look.phase === 'moving' ? (known?.goneSince ?? look.now) : null;
  const unsharedSince = look.presenting ? null : (known?.unsharedSince ?? look.now);
  const phase = phaseAfter(known, look, goneSince);
  const held = state.presenting && unsharedSince !== null && look.now - unsharedSince < pause;
  const presenting = phase === 'in-call' && (look.presenting || held);
  const joinedAt = state.joinedAt ?? (phase === 'in-call' ? look.now : null);
  const next: CallState = { ...state, phase, joinedAt, presenting, candidate: look.candidate || state.candidate };
  return { state: known !== null && same(state, next) ? state : next, goneSince, unsharedSince };
}

const isUntouched = (known: Followed | null, { call, phase }: Seen) => known === null && (phase === 'moving' || (phase === 'lost' && !isNamed(call)));

/**
 * Decides where the call stands after a look; null outside a call. A lobby seen after the call means that it was left. Where nothing known is
 * seen, the call stands where it stood: a page that has changed its looks ends no interview.
 */
export function followCall(before: Followed | null, look: Look, platform: CallState['platform']): Followed | null {
  const { call } = look;
  if (call === null) return null;
  const known = recall(before, { ...look, call });
  return isUntouched(known, { ...look, call }) ? null : follow(known, { ...look, call }, platform);
}
