import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Panel } from '@/components/panel/Panel';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { preferencesModel } from '@/lib/state/page/preferences';
import { clearDatabase, seedTalk } from '../../seed';
import { shown, untilTaken } from '../../until';

/** The panel, as a page of its own. */
export const panel = () => <Panel onLeave={() => undefined} />;

/** Presses a single key once the toolbar is there to hear it. */
export async function press(key: string): Promise<void> {
  await prefetchCapture();
  await shown('[data-part="toolbar"]');
  await preferencesModel.follow(AbortSignal.timeout(60_000));
  await untilTaken(() => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** The start form over an empty database. */
export async function startForm() {
  await clearDatabase();
  await callModel.resume();
  return panel();
}

/** The panel with an interview in full swing. */
export async function talk(fields: Parameters<typeof seedTalk>[0] = {}) {
  await clearDatabase();
  const { id } = await seedTalk(fields);
  await interviewModel.openInterview(id);
  interviewModel.setFocused('debugging-troubleshooting');
  return panel();
}

/** Types into the focused note. */
export async function typeNote(text: string): Promise<void> {
  await prefetchCapture();
  const field = await shown('#note:focus');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What a call's page tells of its call. */
export const inCall = {
  type: 'call',
  phase: 'in-call',
  platform: 'meet',
  call: 'meet.google.com/abc-defg-hij',
  joinedAt: null,
  leftAt: null,
  own: '',
  presenting: false,
} as const;
