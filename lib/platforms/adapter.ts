import type { Platform } from '@/lib/core/interview/interview';

/** The phase of a page: before a call, in it, between two of its rooms, after it, or unknown. */
export type PagePhase = 'lobby' | 'in-call' | 'moving' | 'left' | 'lost';

/** One way to recognise something: a CSS selector, or a selector with texts of which the element must contain one, such as the name of an icon. */
export type Candidate = string | readonly [selector: string, ...texts: string[]];

/** The candidates that show each phase; the first phase with a match counts. */
export type Phases = readonly (readonly [PagePhase, readonly Candidate[]])[];

/**
 * What is known of one call platform. Nothing else knows what its pages look like. Every list is ordered by reliability: stable test ids, roles and
 * icon names first, then classes, then labels in one language.
 */
export type PlatformAdapter = {
  readonly platform: Platform;
  /** The hosts of the platform; one that begins with a dot includes its subdomains. */
  readonly hosts: readonly string[];
  /**
   * The call's address without parts that vary between joins; null where there cannot be a call. It ends in # where the address names no call: then
   * only the page's content tells that there is one.
   */
  readonly findCall: (url: URL) => string | null;
  readonly phases: Phases;
  /** Present while the user shares the screen. */
  readonly presenting: readonly Candidate[];
  /** The field before the call with the name under which the user joins. */
  readonly self?: string;
  /** A same-origin frame in which newer pages run the client. */
  readonly frame?: string;
};

/** Whether an address is at one of the adapter's hosts. */
export const isAtHost = ({ protocol, hostname }: URL, { hosts }: PlatformAdapter): boolean =>
  protocol === 'https:' && hosts.some((host) => hostname === host || (host.startsWith('.') && `.${hostname}`.endsWith(host)));
