import type { Target, TargetQuery } from '@/lib/core/destination';
import type { Platform } from '@/lib/core/interview';

/** Where a call stands, as the guest sees it. */
export type CallPhase = 'lobby' | 'in-call' | 'left';

/** What the guest tells its panel about the call. Every text is as the page shows it: untrusted. */
export type CallState = {
  readonly type: 'call';
  readonly phase: CallPhase;
  readonly platform: Platform;
  /** Identifies the call across rejoins: host and path of its address. */
  readonly call: string;
  /** Wall time in milliseconds at which joining was seen; null before. */
  readonly joinedAt: number | null;
  /** The other participant's self-typed name, or '' when unknown. */
  readonly candidate: string;
};

/** Guest → panel, over the private port. */
export type ToPanel = CallState | { readonly type: 'focus' } | { readonly type: 'orphaned' };

/** Panel → guest, over the private port. */
export type ToGuest = { readonly type: 'close' } | { readonly type: 'focus-page' };

/** Guest → worker: registers the nonce under which it is loading a panel. */
export type RegisterNonce = { readonly type: 'register-nonce'; readonly nonce: string };
/** Panel or workspace → worker: the outbox has work; answered when the drain is done. `now` skips the wait. */
export type Poke = { readonly type: 'poke'; readonly now: boolean };
/** Workspace → worker: sends scorecard.test to one destination; answered with what it met in words. */
export type TestDestination = { readonly type: 'test-destination'; readonly destinationId: string };
/** Workspace or panel → worker: looks up forms, users or targets in a destination's system; answered with what was found, or with words. */
export type LookUp = { readonly type: 'look-up'; readonly destinationId: string } & (
  | { readonly what: 'forms'; readonly target: Target | null }
  | { readonly what: 'users'; readonly email: string }
  | { readonly what: 'targets'; readonly query: TargetQuery }
);
/** Worker → guest: the toolbar button was pressed. */
export type TogglePanel = { readonly type: 'toggle-panel' };

/** Everything the worker answers. */
export type ToWorker = RegisterNonce | Poke | TestDestination | LookUp;
