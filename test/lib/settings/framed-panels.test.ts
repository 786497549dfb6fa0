import { beforeEach, expect, test } from 'vitest';
import { findGuestFrame, forgetFramed, saveFramed } from '@/lib/settings/framed-panels';
import { makeStorageArea, stubBrowser } from '../../setup/extension.ts';

let session = makeStorageArea();
beforeEach(() => {
  session = makeStorageArea();
  stubBrowser({ storage: { session } });
});

test("the guest of a panel is found by the panel's tab and frame", async () => {
  await saveFramed(1, 7, 0);
  await saveFramed(1, 8, 3);
  await saveFramed(2, 7, 5);
  expect([await findGuestFrame(1, 7), await findGuestFrame(1, 8), await findGuestFrame(2, 7), await findGuestFrame(2, 8)]).toEqual([0, 3, 5, null]);
});

test('a tab keeps its four newest panels, and none once it is closed', async () => {
  for (let panel = 1; panel <= 5; panel++) await saveFramed(1, panel, 0);
  expect([await findGuestFrame(1, 1), await findGuestFrame(1, 2)]).toEqual([null, 0]);
  await forgetFramed(1);
  expect(session.kept.size).toBe(0);
});
