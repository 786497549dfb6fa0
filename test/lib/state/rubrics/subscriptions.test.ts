import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeAnchor } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { beginSubscription, type Offer } from '@/lib/core/rubric/subscription';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeJson } from '@/lib/rubrics/files/json';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { createToastModel } from '@/lib/state/app/toast';
import { joinLibrary } from '@/lib/state/rubrics/rubric-library';
import { acceptEqual, acceptPreviewed, declineOffer, previewOffer } from '@/lib/state/rubrics/subscriptions';
import { getDatabase } from '@/lib/storage/database/database';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { listOwnRubrics, listRubricDrafts, listVersions } from '@/lib/storage/rubrics/rubrics';
import { saveSubscription } from '@/lib/storage/rubrics/subscription-commands';
import { findSubscription } from '@/lib/storage/rubrics/subscriptions';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { someHostile } from '../../rubrics/hostile.ts';

const { toast, showToast, undoToast } = createToastModel();
const remote: Rubric = { ...backendEngineerJunior, id: 'team-backend', title: 'Team Backend', version: 4 };
const offerOf = (text: string, digest = text.length.toString()): Offer => ({ text, digest, path: '/rubric', receivedAt: 5 });

async function offered(text: string) {
  const before = (await findSubscription('s')) ?? beginSubscription('s', 'https://example.com/rubric', 1);
  const offer = offerOf(text);
  await saveSubscription({ ...before, offer });
  const subscription = await findSubscription('s');
  if (subscription === null) throw new Error('Expected the subscription, found none.');
  const library = joinLibrary({ rubrics: await listOwnRubrics(), drafts: await listRubricDrafts() }, [backendEngineerJunior]);
  return { subscription, offer, previewed: await previewOffer(subscription, offer, library) };
}

async function take(text: string) {
  const { subscription, offer, previewed } = await offered(text);
  if (!previewed.ok) throw new Error(`Expected a rubric, found ${JSON.stringify(previewed.reason)}`);
  return { id: await acceptPreviewed(subscription, offer, previewed.value, showToast), preview: previewed.value };
}

const dump = async () =>
  JSON.stringify(await Promise.all(['rubrics', 'rubricVersions', 'rubricChanges'].map((name) => getDatabase().table(name).toArray())));

beforeEach(async () => {
  vi.stubGlobal('reportError', vi.fn());
  await emptyDatabase();
});

test('the first acceptance makes a rubric with the version it has there, and later ones are its next versions', async () => {
  expect((await take(writeRubricMarkdown(remote))).id).toBe('team-backend');
  const { preview } = await take(writeJson(changeAnchor({ ...remote, version: 5 }, 0, 'four', 'Built it alone.')));
  expect(preview.differences.map(({ what }) => what)).toEqual(['Anchor 4']);
  expect((await listVersions('team-backend')).map(({ version, origin }) => [version, origin])).toEqual([
    [5, 'accepted'],
    [4, 'accepted'],
  ]);
  expect(await findSubscription('s')).toMatchObject({ rubricId: 'team-backend', remoteId: 'team-backend', offer: null });
});

test('a rubric without an id keeps the one it was given here', async () => {
  const nameless = writeRubricMarkdown(remote).replace(/^- Id: .*\n/m, '');
  const { id } = await take(nameless);
  const { preview } = await take(nameless.replace('Team Backend', 'Team Backend, new'));
  expect(preview.rubric.id).toBe(id);
});

test('a built-in rubric at an address becomes a custom one', async () => {
  const { id } = await take(writeJson(backendEngineerJunior));
  expect(id).not.toBe('backend-engineer-junior');
  const { id: again } = await take(writeJson({ ...backendEngineerJunior, title: 'Changed' }));
  expect(again).toBe(id);
});

test('another rubric at the address is refused, and nothing changes', async () => {
  await take(writeJson(remote));
  const before = await dump();
  const { previewed } = await offered(writeJson({ ...remote, id: 'other' }));
  expect(previewed).toMatchObject({ ok: false, reason: [{ text: expect.stringContaining('another rubric now: its id is “other”') }] });
  expect(await dump()).toBe(before);
});

test('previewing any content of an address changes nothing', async () => {
  await take(writeJson(remote));
  const before = await dump();
  for (const { bytes, what } of someHostile) if (what !== '50 MiB') await offered(new TextDecoder().decode(bytes));
  expect((await offered('Dimension,Weight')).previewed).toMatchObject({
    ok: false,
    reason: [{ text: expect.stringContaining('neither JSON nor Markdown') }],
  });
  expect(await dump()).toBe(before);
});

test('a declined offer is removed, and undo restores it', async () => {
  const { subscription, offer } = await offered(writeJson(remote));
  await declineOffer(subscription, offer, showToast);
  expect(await findSubscription('s')).toMatchObject({ offer: null, declined: offer.digest });
  await undoToast();
  expect(await findSubscription('s')).toMatchObject({ offer: { digest: offer.digest }, declined: null });
  expect(await listOwnRubrics()).toEqual([]);
});

test('an offer without differences is marked as seen without a new version', async () => {
  await take(writeJson(remote));
  const { subscription, offer, previewed } = await offered(writeRubricMarkdown({ ...remote, version: 9 }));
  if (!previewed.ok) throw new Error('Expected a rubric.');
  expect(previewed.value.differences).toEqual([]);
  await acceptEqual(subscription, offer, previewed.value);
  expect(await findSubscription('s')).toMatchObject({ offer: null, accepted: offer.digest });
  expect(await listVersions('team-backend')).toHaveLength(1);
});

test('an update is not accepted over a version saved meanwhile, and the offer stays', async () => {
  await take(writeJson(remote));
  const { subscription, offer, previewed } = await offered(writeJson({ ...remote, title: 'Newer' }));
  await saveRubric({ ...remote, title: 'Mine' }, { origin: 'edited', expected: 4 }, 9);
  if (!previewed.ok) throw new Error('Expected a rubric.');
  expect(await acceptPreviewed(subscription, offer, previewed.value, showToast)).toBeNull();
  expect(toast.value?.text).toContain('Nothing was changed');
  expect((await findSubscription('s'))?.offer?.digest).toBe(offer.digest);
});
