/**
 * How long tests wait, in milliseconds. A wait ends as soon as its condition holds, so these cost nothing where it does; they are far above what
 * a machine needs that is four times slower than a quiet one.
 */
export const limits = {
  /** For one condition: what is shown, what arrives, what a browser opens. */
  waitMs: 60_000,
  /** For one test of units, with real storage and real servers. */
  unitTestMs: 120_000,
  /** For one test in a browser. */
  browserTestMs: 300_000,
  /** For what stands before and after the tests of a file: servers, builds, browsers. */
  hookMs: 300_000,
} as const;
