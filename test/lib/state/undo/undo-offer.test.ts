import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { history } from '@/lib/state/page/panel/capture';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { ratings } from '@/lib/state/page/panel/notes';
import { createUndoOffer } from '@/lib/state/undo/undo-offer';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';

beforeAll(() => stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } }));
beforeEach(async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
});

const [first = '', second = ''] = rubric.dimensions.map(({ id }) => id);
const shortMs = 30;

test('an undo offer expires', async () => {
  const offer = createUndoOffer(interviewModel, shortMs);
  await offer.offerAfter(ratings.rateDimension(first, 3));
  expect(offer.offered.value?.edit.table).toBe('ratings');
  await expect.poll(() => offer.offered.value).toBeNull();
});

test('an undo offer with the focus or pointer on it stays, and expires after that', async () => {
  const offer = createUndoOffer(interviewModel, shortMs);
  await offer.offerAfter(ratings.rateDimension(first, 3));
  offer.hold();
  await new Promise((resolve) => setTimeout(resolve, 3 * shortMs));
  expect(offer.offered.value).not.toBeNull();
  offer.release();
  await expect.poll(() => offer.offered.value).toBeNull();
});

test('the next change removes the offer, and the old offer cannot undo it', async () => {
  const offer = createUndoOffer(interviewModel);
  await offer.offerAfter(ratings.rateDimension(first, 3));
  const seq = offer.offered.value?.seq ?? 0;
  await ratings.rateDimension(second, 4);
  await expect.poll(() => offer.offered.value).toBeNull();
  expect(await history.undoOnly(seq)).toBe(false);
  expect(interviewModel.currentInterview.value?.ratings.map(({ value }) => value)).toHaveLength(2);
});

test('work that changed nothing offers nothing', async () => {
  const offer = createUndoOffer(interviewModel);
  expect(await offer.offerAfter(Promise.resolve(false))).toBe(false);
  expect(offer.offered.value).toBeNull();
});

test('an offer replaces the one before it, and there is one all the time', async () => {
  const offer = createUndoOffer(interviewModel);
  await offer.offerAfter(ratings.rateDimension(first, 3));
  const seen: (number | undefined)[] = [];
  const stop = offer.offered.subscribe((now) => seen.push(now?.seq));
  await offer.offerAfter(ratings.rateDimension(second, 4));
  const { seq } = offer.offered.value ?? {};
  stop();
  expect(seen).toHaveLength(2);
  expect(seen).toEqual([expect.any(Number), seq]);
});
