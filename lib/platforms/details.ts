import type { Platform } from '@/lib/core/interview/interview';
import { platforms } from '../core/interview/platforms';
import type { Candidate, PlatformAdapter } from './adapter';
import * as all from './all';

/** Where a platform's page shows names. */
export type NameSource = {
  /** What bears the names of the others alone. */
  readonly others?: readonly string[];
  /** What bears everybody's names, the user's own among them. */
  readonly everyone?: readonly string[];
  /** What bears the user's own name in a phrase. */
  readonly me?: string;
  /** The attribute in which a name stands with words around it; elsewhere it is the label, or the text. */
  readonly attribute?: string;
  readonly pattern?: RegExp;
  /** Whether what bears a name belongs to a person's picture, not to a shared screen. */
  readonly isPerson?: (element: Element) => boolean;
};

/**
 * How a page makes room: what in it is as wide as the window and must be as wide as its body instead, and what must not be covered. Where a client
 * goes by the window's width alone, `client` is the frame that is its window.
 */
export type Layout = { readonly pictures: string } & ({ readonly fullWidthSelectors: string } | { readonly client: string });

/** All that is known of a platform. The guest needs its adapter alone. */
export type PlatformDetails = {
  readonly adapter: PlatformAdapter;
  /** The platform's name, as the interface says it. */
  readonly name: string;
  /** Whether a frame may hold the call where the page around it is of another origin. */
  readonly inFrames?: boolean;
  /** Whether a page is one of the platform, whatever its host; for a platform that others host too. */
  readonly isPage?: (page: Document) => boolean;
  /** How a page makes room; left out where it is not known to. */
  readonly layout?: Layout;
  /** What is present while a page shows captions, in the order of trust. */
  readonly captions?: readonly Candidate[];
  /** Whether its folder holds what reads its captions. */
  readonly hasReader?: boolean;
  readonly names?: NameSource;
  /** How an invitation, the page of the call and the call's own key each write a meeting's id; the first that matches counts. */
  readonly ids?: readonly RegExp[];
};

const byName: Readonly<Record<string, PlatformDetails>> = all;

/** The platforms that are known, in the order of their list. */
export const knownPlatforms: readonly PlatformDetails[] = platforms.flatMap((platform) => byName[platform] ?? []);

/** What is known of a platform; nothing of any other site. */
export const detailsOf = (platform: Platform): Partial<PlatformDetails> => byName[platform] ?? {};
