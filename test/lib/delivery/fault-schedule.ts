import type { Fault } from '../../servers/faulty.ts';
import { fc } from '../../setup/properties.ts';

/** What happens to the worker, the clock or the permissions before the drain of a round. */
export type Trouble =
  | { readonly what: 'stop'; readonly after: number }
  | { readonly what: 'jump'; readonly by: number }
  | { readonly what: 'revoke' }
  | { readonly what: 'grant' }
  | { readonly what: 'retry-now' };

/** One scorecard to deliver: its number of revisions, and whether sending one twice has one effect. */
export type Planned = { readonly revisions: 1 | 2; readonly repeatable: boolean };

/** A whole run: where to, what is sent, what the endpoint does to each request in turn, and what happens between drains. */
export type Schedule = {
  readonly to: 'webhook' | 'postgrest';
  readonly scorecards: readonly Planned[];
  readonly faults: readonly Fault[];
  readonly troubles: readonly Trouble[];
};

const hour = 3_600_000;
const statuses = [201, 301, 302, 307, 400, 401, 403, 404, 408, 409, 410, 413, 415, 422, 425, 429, 500, 502, 503, 504] as const;

/** A fault; a redirect leads to `elsewhere`, an origin that was never granted. */
const faultArbitrary = (elsewhere: string): fc.Arbitrary<Fault> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        status: fc.constantFrom(...statuses),
        headers: fc.constantFrom<Record<string, string>>(
          { location: elsewhere },
          { location: elsewhere, 'retry-after': '7' },
          { location: elsewhere, 'retry-after': 'Wed, 01 Jan 2031 00:00:00 GMT' },
        ),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Fault>(
        'cut-before-body',
        'cut-after-body',
        'cut-after-effect',
        'cut-within-answer',
        'wrong-bytes',
        'two-answers',
        { status: 500, effect: true },
        { status: 502, effect: true },
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom<Fault>('hang', 'hang-after-effect', { wait: 3 }) },
  );

const troubleArbitrary: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('stop' as const), after: fc.integer({ min: 0, max: 14 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('jump' as const), by: fc.integer({ min: -30 * hour, max: 30 * hour }) }) },
  { weight: 2, arbitrary: fc.constantFrom<Trouble>({ what: 'revoke' }, { what: 'grant' }, { what: 'retry-now' }) },
);

/** Schedules of faults: drops before, during and after the body, delays, wrong bytes, two answers, redirects, clock jumps, stops, revocations. */
export const scheduleArbitrary = (to: Schedule['to'], elsewhere: string): fc.Arbitrary<Schedule> =>
  fc.record({
    to: fc.constant(to),
    scorecards: fc.array(fc.record({ revisions: fc.constantFrom(1 as const, 2 as const), repeatable: fc.boolean() }), { minLength: 1, maxLength: 3 }),
    faults: fc.array(faultArbitrary(elsewhere), { maxLength: 8 }),
    troubles: fc.array(troubleArbitrary, { maxLength: 6 }),
  });
