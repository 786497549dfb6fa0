import type { NoParams, ReasonOf } from '@/lib/core/reasons';

/** The parameters of each use of a link; `platform` is the platform's name, null where it is unknown. */
export type LinkUseParams = {
  readonly empty: NoParams;
  readonly 'no-link': NoParams;
  readonly 'near-its-time': { readonly platform: string | null };
  readonly 'unknown-platform': NoParams;
  readonly joining: { readonly platform: string };
};

/** What the link of a prepared interview can be used for. */
export type LinkUse = ReasonOf<LinkUseParams>;
