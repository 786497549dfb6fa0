// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DestinationStanding } from '@/components/workspace/destinations/row/DestinationStanding';
import type { Destination } from '@/lib/core/delivery/destination';
import { because } from '@/lib/core/reasons';
import type { Queue } from '@/lib/state/delivery/destinations';
import { aDestination } from '../../../lib/delivery/rows.ts';
import { render, screen } from '../../render.ts';

const later = Date.now() + 3_600_000;
const pausedFor = (need: NonNullable<Destination['pause']>['need']): Partial<Destination> => ({
  pause: { at: 1, need, reason: [because('paused-by-user', {})] },
});

test.each<[what: string, destination: Partial<Destination>, queue: Partial<Queue>, name: string | RegExp, tone: string | null]>([
  ['that nothing was sent to', {}, {}, 'Set up', null],
  ['that has taken something', { acceptedAt: 1 }, { delivered: 3 }, 'Working', 'done'],
  ['that somebody paused', pausedFor('user'), {}, 'Paused', null],
  ['that refuses the secret', pausedFor('access'), {}, 'Needs you', 'needs'],
  ['that is gone', pausedFor('gone'), {}, 'Switched off by the other end', 'wrong'],
  ['of which a delivery needs somebody', { acceptedAt: 1 }, { needsYou: 1 }, 'Needs you', 'needs'],
  ['of which an outcome is unknown', { acceptedAt: 1 }, { unknown: 1 }, 'Needs you', 'needs'],
  ['that is tried again', { acceptedAt: 1, restUntil: later }, { waiting: 1 }, /^Next attempt: /, null],
  ['that rests with nothing waiting', { acceptedAt: 1, restUntil: later }, {}, 'Working', 'done'],
])('a destination %s shows that with a word, a colour and an icon', (_, destination, queue, name, tone) => {
  const none = { destinationId: 'd', waiting: 0, delivered: 0, needsYou: 0, unknown: 0 };
  render(<DestinationStanding destination={{ ...aDestination('https://hooks.example/in'), ...destination }} queue={{ ...none, ...queue }} />);
  const said = screen.getByText(name).parentElement;
  expect([said?.getAttribute('data-tone'), said?.querySelectorAll('svg').length]).toEqual([tone, 1]);
});
