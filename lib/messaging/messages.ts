import type { Haste } from '@/lib/core/delivery/delivery';
import type { Target, TargetQuery } from '@/lib/core/delivery/destination';
import type { Platform } from '@/lib/core/interview/interview';
import type { Place } from '@/lib/core/panel/surface';

/** Where a call stands, as the guest sees it; `perhaps-left` means that there was a call and the page has shown no sign of one for 30 s. */
export type CallPhase = 'lobby' | 'in-call' | 'perhaps-left' | 'left';

/** What the guest tells its panel about the call. Every text is as the page shows it: untrusted. */
export type CallState = {
  readonly type: 'call';
  readonly phase: CallPhase;
  readonly platform: Platform;
  /** Identifies the call across rejoins: host and path of its address. */
  readonly call: string;
  /** Wall time in milliseconds at which joining was seen; null before, and again once the call was left. */
  readonly joinedAt: number | null;
  /** Wall time in milliseconds of the first sign that the call was left, or since when none of it is seen; in the call: of a sign that does not hold yet. Else null. */
  readonly leftAt: number | null;
  /** The name under which the user joins, as the field before the call showed it; '' when there was none. */
  readonly own: string;
  /** Whether the user shares the screen. */
  readonly presenting: boolean;
};

/**
 * Guest → panel, over the private port. A mark is made at the wall time `at`, in milliseconds; `covers` says that the panel covers what it must
 * not, and how much room there is; `cover` answers a `check-cover`; `focus-taken` says that
 * the page has taken the keyboard and keeps it.
 */
export type ToPanel =
  | CallState
  | { readonly type: 'focus' }
  | { readonly type: 'orphaned' }
  | ({ readonly type: 'covers' } & PageRoom)
  | { readonly type: 'cover'; readonly request: number; readonly clear: boolean }
  | { readonly type: 'focus-taken' }
  | { readonly type: 'mark'; readonly at: number };

/** Panel → guest, over the private port. `leave` makes the guest go: that of another version has come; `ready` says that the panel is shown, `marked` at which call time a mark is on disk, `open` that no interview runs to mark. */
export type ToGuest =
  | { readonly type: 'ready' }
  | { readonly type: 'close' }
  | { readonly type: 'leave' }
  | Place
  | { readonly type: 'focus-page' }
  | { readonly type: 'open' }
  | { readonly type: 'marked'; readonly time: string };

/**
 * Panel → the script that watches over it in the call page, over the same port. `keep-focus` says whether words are being typed, which the page
 * must not interrupt; `release-focus` that the user's own key leads out of the panel, `focus-lost` that the
 * focus is gone; `check-cover` asks whether the page shows the panel as it is.
 */
export type ToWatch =
  | { readonly type: 'keep-focus'; readonly keep: boolean }
  | { readonly type: 'release-focus' }
  | { readonly type: 'focus-lost' }
  | { readonly type: 'check-cover'; readonly request: number };

/** What the browser-wide keys ask for. The manifest names them so. */
export type Command = 'toggle-panel' | 'focus-note' | 'mark-moment';

/**
 * Worker or pop-up → the guest of a tab, answered with true, or not at all by a guest without a call; a mark also with 'opened', where no
 * interview runs. `use-here` takes the page for a call, `leave` makes the guest go, `look` asks how it stands and is answered with a GuestStand.
 */
export type ToCallPage = { readonly type: Command | 'use-here' | 'leave' | 'look' };

/** Worker → panels that are pages of their own: a browser-wide key was pressed; answered with true by one that has done it. */
export type ToPanelPage = { readonly type: 'to-panel-page'; readonly command: Command };

/** Guest → pop-up: where its call stands, null outside a call, and whether its panel is open. */
export type GuestStand = { readonly phase: CallPhase | null; readonly open: boolean };

/** Guest → worker: registers the nonce under which it is loading a panel; answered with the Place that the panel has at first. */
export type RegisterNonce = { readonly type: 'register-nonce'; readonly nonce: string };
/** A framed panel → worker: burns the nonce it was loaded under; answered with true when a guest of the same tab had registered it. */
export type RedeemNonce = { readonly type: 'redeem-nonce'; readonly nonce: string };
/** Panel or workspace → worker: the outbox has work; answered when the drain is done. */
export type Poke = { readonly type: 'poke'; readonly haste: Haste };
/** Workspace → worker: sends scorecard.test to one destination; answered with what it met in words. */
export type TestDestination = { readonly type: 'test-destination'; readonly destinationId: string };
/** Workspace or panel → worker: looks up forms, users or targets in a destination's system; answered with what was found, or with words. */
export type LookUp = { readonly type: 'look-up'; readonly destinationId: string } & (
  | { readonly what: 'forms'; readonly target: Target | null }
  | { readonly what: 'users'; readonly email: string }
  | { readonly what: 'targets'; readonly query: TargetQuery }
);
/** Workspace → worker: asks for a followed rubric at its address now; answered with true when that is done. */
export type CheckRubric = { readonly type: 'check-rubric'; readonly subscriptionId: string };
/** Guest → worker: the page lets no panel stand in it, so it is to be opened as a page of its own. */
export type OpenAlone = { readonly type: 'open-alone' };

/**
 * How much room a page has: whether it can make any, and the corner where a floating panel covers least, as the shares of the room around it that
 * are left and above of it.
 */
export type PageRoom = { readonly roomy: boolean; readonly x: number; readonly y: number };

/** Guest → worker: whether the page hides the launcher, or throws it out again and again; told at each change. */
export type Hidden = { readonly type: 'hidden'; readonly hidden: boolean };

/** What a guest asks the worker for. */
export type FromCallPage = RegisterNonce | OpenAlone | Hidden;

/** Everything the worker answers. */
export type ToWorker = FromCallPage | RedeemNonce | Poke | TestDestination | LookUp | CheckRubric;
