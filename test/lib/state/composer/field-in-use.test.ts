// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { fieldWatch } from '@/lib/state/page/call/fields';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { textFollower } from '@/lib/state/page/panel/texts';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../interviews.ts';

const stop = new AbortController();
afterEach(() => stop.abort());

test('an end in another panel leaves any field that is in use here its focus, and opens the review once it is left', async () => {
  await startInterview(anInterview());
  await interviewModel.openInterview('i');
  interviewModel.followOthers(stop.signal);
  textFollower.followTexts(stop.signal);
  fieldWatch.watchKeys(stop.signal);
  const finder = document.body.appendChild(document.createElement('input'));
  finder.focus();
  const press = () => finder.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  press();
  await changeInterview('endInterview', 'i', { endedAt: 9000 }, 9);
  new BroadcastChannel('plumbline-changes').postMessage('i');
  await expect.poll(() => interviewModel.currentInterview.peek()?.interview.endedAt).toBe(9000);
  // What follows the end has run by now, where it waits for nothing.
  await new Promise((resolve) => setTimeout(resolve));
  expect(interviewModel.reviewing.peek()).toBe(false);
  finder.blur();
  await expect.poll(() => interviewModel.reviewing.peek()).toBe(true);
});
