// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { StartOptions } from '@/components/panel/rubrics/StartOptions';
import { settings } from '@/lib/settings/settings';
import { preferencesModel } from '@/lib/state/page/preferences';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

const nothing = () => undefined;
const show = () =>
  render(<StartOptions rubric="backend-engineer-mid" context="live-call" browsesFirst={false} onRubric={nothing} onContext={nothing} />);

test("a slash pressed before the user's choices are read opens the chooser once they are", async () => {
  show();
  fireEvent.keyDown(document.body, { key: '/' });
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  await settings.preferences.update((before) => ({ ...before, singleKeys: true }));
  await preferencesModel.follow(AbortSignal.timeout(60_000));
  await screen.findByRole('dialog', { hidden: true });
});
