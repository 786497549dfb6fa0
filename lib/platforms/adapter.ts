import type { Platform } from '@/lib/core/interview/interview';

/** Where a page stands: before a call, in it, on the way from one of its rooms to another, after it, or not to be told by anything known of it. */
export type PagePhase = 'lobby' | 'in-call' | 'moving' | 'left' | 'lost';

/** A way to recognise something: a CSS selector, or a selector with texts of which the element must have one, such as an icon's ligature. */
export type Candidate = string | readonly [selector: string, ...texts: string[]];

/** What shows each phase; the first phase with a candidate that is found holds. */
export type Phases = readonly (readonly [PagePhase, readonly Candidate[]])[];

/**
 * What is known of one call platform. The only place that knows how its pages look. Every list is in the order of trust: stable test ids,
 * roles and icon ligatures before classes, and labels in one language last.
 */
export type PlatformAdapter = {
  readonly platform: Platform;
  /** The hosts at which it is known to be; one that begins with a dot stands for all below it. */
  readonly hosts: readonly string[];
  /**
   * The call's address without what varies between joins; null where no call can be. It ends in # where the address names no call:
   * there, only what the page shows tells that there is one.
   */
  readonly findCall: (url: URL) => string | null;
  readonly phases: Phases;
  /** Present while the user shares the screen. */
  readonly presenting: readonly Candidate[];
  /** The field that shows, before the call, under which name the user joins. */
  readonly self?: string;
  /** A frame of the page's own origin in which newer pages run the client. */
  readonly frame?: string;
};

/** Whether an address is at one of the adapter's own hosts. */
export const isAtHost = ({ protocol, hostname }: URL, { hosts }: PlatformAdapter): boolean =>
  protocol === 'https:' && hosts.some((host) => hostname === host || (host.startsWith('.') && `.${hostname}`.endsWith(host)));
