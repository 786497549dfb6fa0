// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { PanelKeys } from '@/components/panel/capture/PanelKeys';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { render, waitFor } from '../../render.ts';

beforeAll(async () => {
  stubBrowser({
    runtime: makeRuntime(),
    storage: { local: makeStorageArea(), session: makeStorageArea() },
    commands: { getAll: async () => [] },
  });
  await prefetchCapture();
});

function Shown() {
  const overview = interviewModel.currentInterview.value;
  return overview === null ? null : <PanelKeys overview={overview} />;
}

test('the list of shortcuts opens when asked for again while it is closing', async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  render(<Shown />);
  const isOpen = () => document.querySelector('dialog')?.open;
  viewModel.openOverlay('keys');
  await waitFor(() => expect(isOpen()).toBe(true));
  // As the browser does when Escape is pressed; what is told of it and the next key come before anything is drawn.
  document.querySelector('dialog')?.removeAttribute('open');
  viewModel.openOverlay(null);
  viewModel.openOverlay('keys');
  await waitFor(() => expect(isOpen()).toBe(true));
});
