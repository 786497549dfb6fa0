import type { Platform } from '@/lib/core/interview/interview';
import { platforms } from '../core/interview/platforms';
import type { Candidate, PlatformAdapter } from './adapter';
import * as all from './all';

/** Where a platform's page shows names. */
export type NameSource = {
  /** Elements with the names of the others only. */
  readonly others?: readonly string[];
  /** Elements with everybody's names, including the user's. */
  readonly everyone?: readonly string[];
  /** An element with the user's own name in a phrase. */
  readonly me?: string;
  /** The attribute that contains a name among other words; otherwise it is the label, or the text. */
  readonly attribute?: string;
  readonly pattern?: RegExp;
  /** Whether an element with a name belongs to a person, not to a shared screen. */
  readonly isPerson?: (element: Element) => boolean;
};

/**
 * How a page makes room: which elements must become as wide as the body instead of the window, and what must not be covered. Where a client depends
 * only on the window's width, `client` is the frame that is its window.
 */
export type Layout = { readonly pictures: string } & ({ readonly fullWidthSelectors: string } | { readonly client: string });

/** All that is known of a platform. The guest needs its adapter alone. */
export type PlatformDetails = {
  readonly adapter: PlatformAdapter;
  /** The platform's name, as the interface says it. */
  readonly name: string;
  /** Whether a frame may contain the call when the page around it has another origin. */
  readonly inFrames?: boolean;
  /** Whether a page belongs to the platform, whatever its host; for a platform that can be self-hosted. */
  readonly isPage?: (page: Document) => boolean;
  /** How a page makes room; absent where it cannot. */
  readonly layout?: Layout;
  /** What exists while a page shows captions, most reliable first. */
  readonly captions?: readonly Candidate[];
  /** Whether its folder has a caption reader. */
  readonly hasReader?: boolean;
  readonly names?: NameSource;
  /** How an invitation, the call page and the call's key each write a meeting's id; the first match counts. */
  readonly ids?: readonly RegExp[];
};

const byName: Readonly<Record<string, PlatformDetails>> = all;

/** The platforms that are known, in the order of their list. */
export const knownPlatforms: readonly PlatformDetails[] = platforms.flatMap((platform) => byName[platform] ?? []);

/** What is known of a platform; nothing for any other site. */
export const detailsOf = (platform: Platform): Partial<PlatformDetails> => byName[platform] ?? {};
