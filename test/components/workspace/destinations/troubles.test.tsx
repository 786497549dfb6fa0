// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Troubles } from '@/components/workspace/destinations/row/Troubles';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { because } from '@/lib/core/reasons';
import { getDatabase } from '@/lib/storage/database/database';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { aDestination, aRow, putRow } from '../../../lib/delivery/rows.ts';
import { aDebrief, putUnfinished } from '../../../lib/storage/debrief/people.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

const refused: Partial<OutboxRow> = { state: 'needs-you', need: 'refused', reason: [because('web-page', {})], nextAttemptAt: null, tries: 3 };
const ofDebrief = (id: string) => aRow({ ...refused, interviewId: id, scorecardId: id });

beforeEach(async () => {
  const permissions = { contains: async () => true, request: async () => true };
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage: async () => true }, storage: { local: makeStorageArea() }, permissions });
  await emptyDatabase();
  await saveDestination(aDestination('http://127.0.0.1:9/in'));
  await createDebrief(aDebrief());
  await putRow(ofDebrief('debrief'));
});

test('each delivery that needs the user is named after what it carries, and leads there', async () => {
  await putUnfinished('i', 'Edsger Dijkstra');
  for (const row of [aRow(refused), aRow({ ...refused, interviewId: 'never', scorecardId: 's2' }), ofDebrief('gone')]) await putRow(row);
  render(<Troubles destinationId="d" count={4} />);
  await screen.findByRole('link', { name: 'Debrief of Grace Hopper' });
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Debrief of Grace Hopper', '#debriefs/debrief'],
    ['Debrief of somebody', '#debriefs/gone'],
    ['A scorecard', '/panel.html#interview=never'],
    ['Edsger Dijkstra', '/panel.html#interview=i'],
  ]);
});

test('what was shared by itself leads to its page', async () => {
  const ofPath = (id: string, path: string) => {
    const [request] = aRow().requests;
    return { ...ofDebrief(id), requests: request === undefined ? [] : [{ ...request, path }] };
  };
  for (const row of [ofPath('p', '/plans?id=eq.p'), ofPath('c', '/calibration_answers')]) await putRow(row);
  render(<Troubles destinationId="d" count={3} />);
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['A calibration session', '#calibration/c'],
    ['Debrief of Grace Hopper', '#debriefs/debrief'],
    ['An interview plan', '#plans/p'],
  ]);
});

test('a debrief that was refused is queued again as it is', async () => {
  render(<Troubles destinationId="d" count={1} />);
  fireEvent.click(await screen.findByRole('button', { name: /^Try it again/ }));
  const row = ofDebrief('debrief');
  await expect.poll(() => getDatabase().outbox.get(row.id)).toMatchObject({ state: 'queued', need: null, reason: null, requests: row.requests });
});
