import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { windowAtEnd, windowSize } from '@/lib/state/interview/timeline';
import { timelineModel } from '@/lib/state/page/panel/interview';
import { noteWindow } from '@/lib/state/page/panel/note-window';
import { getDatabase } from '@/lib/storage/database/database';
import { findLatest } from '@/lib/storage/interview/interviews';
import { findRecord } from '@/lib/storage/interview/notes';
import { startInterview } from '@/lib/storage/interview/start-command';
import { fc } from '../../../setup/properties.ts';
import { anInterview } from '../../interviews.ts';

const total = 900;
const rows = Array.from({ length: total }, (_, index) => ({
  id: `n${String(index).padStart(4, '0')}`,
  interviewId: 'i',
  recordedAt: 1000 + Math.floor(index / 3),
  text: `note ${index}`,
  dimension: null,
  kind: 'note' as const,
  stance: null,
  filled: 0 as const,
}));

beforeAll(async () => {
  await startInterview(anInterview());
  await getDatabase().notes.bulkPut(rows);
});

const showLast = async () => {
  timelineModel.clearTimeline();
  timelineModel.showTimeline(windowAtEnd((await findLatest('i', windowSize))?.notes ?? [], total));
};

test('wherever one scrolls to, the loaded notes surround that position', async () => {
  const all = (await findRecord('i'))?.notes ?? [];
  const views = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.record({ step: fc.integer({ min: -70, max: 70 }) }) }, fc.record({ to: fc.nat(total - 1) })),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(views, async (moves) => {
      await showLast();
      let at = total - 20;
      for (const move of moves) {
        at = Math.min(total - 1, Math.max(0, 'to' in move ? move.to : at + move.step));
        const last = Math.min(total - 1, at + 19);
        await noteWindow.reachAround({ first: at, last });
        const { from, notes } = timelineModel.timeline.peek();
        expect(notes).toHaveLength(windowSize);
        expect(notes).toEqual(all.slice(from, from + windowSize));
        expect(from).toBeLessThanOrEqual(Math.max(0, at - 60));
        expect(from + windowSize).toBeGreaterThanOrEqual(Math.min(total, last + 61));
      }
    }),
    { numRuns: 40 },
  );
});

test('after fast scrolling the last position has its notes loaded', async () => {
  const all = (await findRecord('i'))?.notes ?? [];
  await showLast();
  await Promise.all([600, 300, 20, 450].map((first) => noteWindow.reachAround({ first, last: first + 20 })));
  const { from, notes } = timelineModel.timeline.peek();
  expect(from).toBeLessThanOrEqual(390);
  expect(from + notes.length).toBeGreaterThanOrEqual(531);
  expect(notes).toEqual(all.slice(from, from + windowSize));
});
