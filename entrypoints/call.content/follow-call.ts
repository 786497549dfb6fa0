import type { CallState } from '@/lib/messaging/messages';
import type { PagePhase } from '@/lib/platforms/adapter';

/** What one look at the page found; `now` is wall time in milliseconds. */
export type Look = { readonly call: string | null; readonly phase: PagePhase; readonly candidate: string; readonly now: number };

/** The call as followed so far; `goneSince` is the wall time since which it cannot be seen, or null while it can. */
export type Followed = { readonly state: CallState; readonly goneSince: number | null };

/** How long a call that is moving between rooms may be out of sight, in milliseconds (platforms.md: Zoom's breakout rooms). */
export const patience = 30_000;

function outOfSight(known: Followed, now: number): Followed {
  const goneSince = known.goneSince ?? now;
  if (now - goneSince < patience || known.state.phase === 'left') return { state: known.state, goneSince };
  return { state: { ...known.state, phase: 'left' }, goneSince };
}

function inSight(
  known: Followed | null,
  look: Look & { readonly call: string },
  seen: CallState['phase'],
  platform: CallState['platform'],
): Followed {
  const phase = seen === 'lobby' && known !== null && known.state.phase !== 'lobby' ? 'left' : seen;
  const joinedAt = known?.state.joinedAt ?? (phase === 'in-call' ? look.now : null);
  const candidate = look.candidate || (known?.state.candidate ?? '');
  const same = known?.state.phase === phase && known.state.candidate === candidate;
  if (same && known.goneSince === null) return known;
  return { state: same ? known.state : { type: 'call', phase, platform, call: look.call, joinedAt, candidate }, goneSince: null };
}

/** Decides where the call stands after a look; null outside a call. A lobby seen after the call means that it was left. */
export function followCall(before: Followed | null, look: Look, platform: CallState['platform']): Followed | null {
  const { call, phase } = look;
  if (call === null || phase === 'none') return null;
  const known = before?.state.call === call ? before : null;
  if (phase !== 'moving') return inSight(known, { ...look, call }, phase, platform);
  return known === null ? null : outOfSight(known, look.now);
}
