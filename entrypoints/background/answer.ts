import type * as z from 'zod/mini';
import { makeLimit } from '@/lib/core/panel/limit';
import type { Place } from '@/lib/core/panel/surface';
import { isOwn } from '@/lib/messaging/guards';
import { pageRoomSchema, toWorkerSchema } from '@/lib/messaging/schemas';
import { yieldsInFramesOnly } from '@/lib/platforms/room';
import { findSite } from '@/lib/platforms/sites';
import { keepLastCallTab } from '@/lib/settings/last-call-tab';
import { redeemNonce, registerNonce } from '@/lib/settings/nonces';
import { findPreferences } from '@/lib/settings/preferences';
import { placeFirst } from '@/lib/surfaces/place';
import { showHidden } from './badge';
import { openRefused } from './commands';
import { drainFor, lookUpIn, testDestination } from './delivery';
import { checkRubric, scheduleRubrics } from './rubrics';

type Sender = chrome.runtime.MessageSender;
type Request = z.infer<typeof toWorkerSchema>;

/** A page that reloads itself or throws its panel out may register this often; a page that refuses panels opens one tab at a time. */
const allowsNonce = makeLimit(12, 10_000);
const allowsRefused = makeLimit(1, 5000);

/** Puts the script that watches over an open panel beside the guest that loads one, and reads what it says of the room; null where it may not be. */
async function watchOver(tabId: number, frameId = 0): Promise<z.infer<typeof pageRoomSchema> | null> {
  const target = { tabId, frameIds: [frameId] };
  const results = await chrome.scripting.executeScript({ target, files: ['/watch.js'] }).catch(() => []);
  return pageRoomSchema.safeParse(results[0]?.result).data ?? null;
}

/** Registers the nonce of a panel that is being loaded, and says where it is to stand in the page. */
async function admit(nonce: string, tab: number, { url: address = '', frameId }: Sender): Promise<Place> {
  const url = URL.parse(address);
  const platform = (url && findSite(url)?.platform) ?? 'other';
  const watched = watchOver(tab, frameId);
  const room = yieldsInFramesOnly(platform) ? watched : null;
  const [{ placement }, found] = await Promise.all([findPreferences(), room, registerNonce(nonce, tab, Date.now()), keepLastCallTab(tab)]);
  return placeFirst(placement, platform, found);
}

/** What a guest may ask for, each only so often: a page that has taken its process over could speak in its name. */
async function answerGuest(request: Request, sender: Sender, tab: number): Promise<unknown> {
  if (request.type === 'register-nonce') return allowsNonce(tab, Date.now()) ? admit(request.nonce, tab, sender) : undefined;
  if (request.type === 'hidden') return showHidden(tab, request.hidden);
  return request.type === 'open-alone' && allowsRefused(tab, Date.now()) ? openRefused() : undefined;
}

/** What the extension's own documents may ask for. */
async function answerOwn(request: Request, { tab }: Sender): Promise<unknown> {
  if (request.type === 'redeem-nonce') return tab?.id !== undefined && redeemNonce(request.nonce, tab.id, Date.now());
  if (request.type === 'check-rubric') return checkRubric(request.subscriptionId).finally(scheduleRubrics);
  if (request.type === 'look-up') return lookUpIn(request.destinationId, request);
  if (request.type === 'poke') return drainFor(request.haste);
  return request.type === 'test-destination' ? testDestination(request.destinationId) : undefined;
}

/** Answers a message by what its sender may ask for; undefined for anything else. */
export async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const request = toWorkerSchema.safeParse(message);
  if (!request.success || sender.id !== chrome.runtime.id) return undefined;
  if (isOwn(sender)) return answerOwn(request.data, sender);
  return sender.tab?.id === undefined ? undefined : answerGuest(request.data, sender, sender.tab.id);
}
