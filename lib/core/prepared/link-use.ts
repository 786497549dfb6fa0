import type { NoParams, ReasonOf } from '@/lib/core/reasons';

/** What is said of each use of a link; `platform` is what the platform is called, null where it is not known. */
export type LinkUseParams = {
  readonly empty: NoParams;
  readonly 'no-link': NoParams;
  readonly 'near-its-time': { readonly platform: string | null };
  readonly 'unknown-platform': NoParams;
  readonly joining: { readonly platform: string };
};

/** What a link of a prepared interview is good for. */
export type LinkUse = ReasonOf<LinkUseParams>;
