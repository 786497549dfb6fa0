import type { Frame, Page } from 'playwright-core';
import { createCaptionFollower } from '@/lib/captions/caption-follower';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import type { CaptionsMessage } from '@/lib/messaging/messages';
import { captionTexts } from '@/lib/text/captions/captions';
import { eventually } from './eventually.ts';

/** A turn that a simulated call is to speak: `wrong` holds words by their places that are put right only at the end. */
export type Spoken = { readonly by: string; readonly words: readonly string[]; readonly wrong?: Readonly<Record<number, string>> };

/** Runs in each document before its own scripts: records the port to the guest, and its messages about captions. */
export function recordCaptionMessages(): void {
  const heard: unknown[] = [];
  Object.assign(globalThis, { heardCaptions: heard });
  const listen = MessagePort.prototype.addEventListener;
  MessagePort.prototype.addEventListener = function (...asked: Parameters<typeof listen>) {
    Object.assign(globalThis, { guestLine: this });
    listen.call(this, 'message', (event) => {
      if (event instanceof MessageEvent && event.data?.type === 'captions') heard.push({ ...event.data, arrivedAt: Date.now() });
    });
    return listen.apply(this, asked);
  };
}

/** Has the captions of the call around a panel read, as the panel does; true where they are. */
export const readCaptions = (panel: Frame, platform: string): Promise<unknown> =>
  panel.evaluate((of) => chrome.runtime.sendMessage({ type: 'read-captions', platform: of }), platform);

/** Has nothing more read. */
export const stopCaptions = (panel: Frame): Promise<void> =>
  panel.evaluate(() => Reflect.get(globalThis, 'guestLine').postMessage({ type: 'stop-captions' }));

/** The messages about captions that the panel has received since it was loaded. */
export const listCaptionMessages = (panel: Frame): Promise<readonly CaptionsMessage[]> =>
  panel.evaluate(() => Reflect.get(globalThis, 'heardCaptions'));

/** How fast a call speaks, at which turn its captions are switched off and on, and where they are shown; whether it waits after its first word until reading has begun. */
type Speech = { readonly speed: number; readonly toggleAt?: number; readonly where?: 'panel' | 'tab'; readonly waits?: boolean };

/** Has a simulated call speak; resolves with what it showed last of each turn. */
export const speak = (client: Frame | Page, script: readonly Spoken[], how: Speech): Promise<readonly (readonly [by: string, text: string])[]> =>
  client.evaluate(([said, ways]) => Reflect.get(globalThis, 'speakCaptions')(said, ways), [script, how] as const);

/**
 * Has a simulated call speak, which stands still after its first word until `isHeard` says so: captions that a call switches on are found within
 * half a second, too late for talk that is many times as fast as speech. Resolves with what it showed last of each turn.
 */
export async function speakOnceHeard(client: Frame | Page, script: readonly Spoken[], how: Speech, isHeard: () => Promise<boolean>) {
  const goOn = async () => {
    await eventually(async () => ((await isHeard()) ? true : null), 'the first word to be heard');
    await client.evaluate(() => Reflect.get(globalThis, 'goOn')());
  };
  const [shown] = await Promise.all([speak(client, script, { ...how, waits: true }), goOn()]);
  return shown;
}

/** Waits until the panel has begun to read the call's captions: earlier text becomes no turn. */
export async function untilReading(panel: Frame): Promise<void> {
  await panel.locator('[data-part="captions-mark"]:not([data-status="starting"])').waitFor();
}

/** Switches on reading captions in a panel, gives the consent, and waits until reading has begun. */
export async function agreeToCaptions(panel: Frame): Promise<void> {
  await panel.getByRole('switch', { name: captionTexts.read }).click();
  const form = panel.getByRole('form', { name: captionTexts.read });
  await form.getByRole('textbox', { name: captionTexts.by }).fill('Ivo Interviewer');
  await form.getByRole('button', { name: captionTexts.agrees }).click();
  await untilReading(panel);
}

/** The turns reported by messages, ordered by their beginning, each in its last version. */
export function turnsOf(messages: readonly CaptionsMessage[]): readonly FollowedTurn[] {
  let ids = 0;
  const follower = createCaptionFollower({ newId: () => `t${++ids}` });
  const turns = new Map<string, FollowedTurn>();
  const keep = (changed: readonly FollowedTurn[]) => {
    for (const turn of changed) turns.set(turn.id, turn);
  };
  for (const message of messages) keep(follower.hear(message));
  keep(follower.settle(Number.MAX_SAFE_INTEGER));
  return [...turns.values()].toSorted((a, b) => a.at - b.at);
}
