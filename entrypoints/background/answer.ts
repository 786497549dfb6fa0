import { type Browser, browser } from '@/lib/browser/browser';
import type { ModelQuestion, ModelReply } from '@/lib/core/language-model/exchange';
import { makeLimit } from '@/lib/core/panel/limit';
import { type ColorScheme, decideScheme, type Look } from '@/lib/core/panel/look';
import type { PanelLayout } from '@/lib/core/panel/panel-layout';
import { isPracticePanel, practicePage } from '@/lib/core/panel/practice';
import { findCallTheme } from '@/lib/messaging/call-theme';
import { answerBy, answerFrom, type MessageHandler } from '@/lib/messaging/contract';
import { isOwn } from '@/lib/messaging/guards';
import type { PageRoom } from '@/lib/messaging/messages';
import { fromFramedPanel, pageRoomSchema } from '@/lib/messaging/table/panel-line';
import { fromCallPage, fromOwnPage } from '@/lib/messaging/table/worker';
import { makesRoomInFramesOnly } from '@/lib/platforms/room';
import { findSite } from '@/lib/platforms/sites';
import { forgetFramedBy, hasFramedPanel, saveFramed } from '@/lib/settings/framed-panels';
import { redeemNonce, registerNonce } from '@/lib/settings/nonces';
import { settings } from '@/lib/settings/settings';
import { makeFirstLayout } from '@/lib/surfaces/make-panel-layout';
import { showHidden } from './badge';
import { readCaptions } from './captions/read-captions';
import { openRefusedTab } from './commands';
import { drainFor } from './delivery';
import { askEndpoint } from './language-model/ask-endpoint';
import { findLauncherHint, findLauncherLook, saveLauncherPlace } from './launcher/answer-launcher';
import { remind } from './reminders';
import { checkRubric, scheduleRubrics } from './rubrics';
import { answerReading } from './team/team';

type Sender = Browser.runtime.MessageSender;
/** The guest that sent a request: its tab, its frame there, and the address of its page. */
type Guest = { readonly tab: number; readonly frame: number; readonly address: string };

/** A page that reloads itself or removes its panel may register this often; a page that cannot contain panels may open one tab at a time. */
const allowsNonce = makeLimit(12, 10_000);
const allowsRefused = makeLimit(1, 5000);
/** A launcher asks once for each host, and whenever the pointer approaches; moving it is done by hand. */
const allowsLauncher = makeLimit(60, 10_000);

/**
 * Injects the script that watches over an open panel beside the guest that loads one, and returns the space in the page; null where that is
 * impossible.
 */
async function watchOver({ tab, frame }: Guest): Promise<PageRoom | null> {
  const target = { tabId: tab, frameIds: [frame] };
  const results = await browser.scripting.executeScript({ target, files: ['/watch.js'] }).catch(() => []);
  return pageRoomSchema.safeParse(results[0]?.result).data ?? null;
}

/** The color scheme around a panel, before the panel itself knows it; null where the system decides. */
const findScheme = async (look: Pick<Look, 'theme'>, tab: number): Promise<ColorScheme | null> =>
  decideScheme(look, look.theme === 'call' ? await findCallTheme(tab) : null);

/** Registers the nonce of a panel that is being loaded, and returns its first layout. */
async function admit(nonce: string, guest: Guest): Promise<PanelLayout> {
  const { tab, frame, address } = guest;
  forgetFramedBy(tab, frame).catch(reportError);
  const url = URL.parse(address);
  const platform = (url && findSite(url)?.platform) ?? 'other';
  const watched = watchOver(guest);
  const room = makesRoomInFramesOnly(platform) ? watched : null;
  const preferences = settings.preferences.get();
  const [{ placement }, scheme, found] = await Promise.all([
    preferences,
    preferences.then((look) => findScheme(look, tab)),
    room,
    registerNonce(nonce, tab, 'call', Date.now(), frame),
    settings.lastCallTab.update(() => tab),
  ]);
  return makeFirstLayout(placement, platform, found, scheme);
}

/** Opens a tab for a guest whose page contains no panel; nothing where its panel was admitted, because that one is only slow. */
async function openForRefused({ tab, frame }: Guest): Promise<true | undefined> {
  if (!allowsRefused(tab, Date.now()) || (await hasFramedPanel(tab, frame))) return undefined;
  return openRefusedTab();
}

/** What a guest may ask for, with rate limits, because a compromised page process could send messages in its name. */
const guestAnswers: Readonly<Record<keyof typeof fromCallPage, MessageHandler<Guest>>> = {
  'register-nonce': answerBy(fromCallPage['register-nonce'], ({ nonce }, guest) =>
    allowsNonce(guest.tab, Date.now()) ? admit(nonce, guest) : undefined,
  ),
  'open-alone': answerBy(fromCallPage['open-alone'], (_asked, guest) => openForRefused(guest)),
  hidden: answerBy(fromCallPage.hidden, async ({ hidden }, { tab }) => showHidden(tab, hidden)),
  launcher: answerBy(fromCallPage.launcher, ({ call }, { tab, address }) =>
    allowsLauncher(tab, Date.now()) ? findLauncherLook(call, address) : undefined,
  ),
  'launcher-hint': answerBy(fromCallPage['launcher-hint'], ({ call }, { tab }) =>
    allowsLauncher(tab, Date.now()) ? findLauncherHint(call) : undefined,
  ),
  'launcher-moved': answerBy(fromCallPage['launcher-moved'], async ({ above }, { tab, address }) =>
    allowsLauncher(tab, Date.now()) ? saveLauncherPlace(address, above) : undefined,
  ),
};

/** Redeems the nonce of a panel: one that was registered for a practice call opens no other panel, and vice versa. */
async function redeem(nonce: string, { tab, frameId = 0, url = '' }: Sender): Promise<boolean> {
  const [id, address] = [tab?.id, URL.parse(url)];
  if (id === undefined || address === null) return false;
  if (isPracticePanel(address)) return redeemNonce(nonce, id, 'practice', Date.now());
  return redeemNonce(nonce, id, 'call', Date.now(), (guest) => saveFramed(id, frameId, guest));
}

/** Registers the nonce of a panel in a practice call, for that page alone. */
async function admitPractice(nonce: string, { tab, url = '' }: Sender): Promise<true | undefined> {
  if (tab?.id === undefined || URL.parse(url)?.pathname !== practicePage || !allowsNonce(tab.id, Date.now())) return undefined;
  await registerNonce(nonce, tab.id, 'practice', Date.now());
  return true;
}

/** Asks the user's endpoint about a turn; nothing of a practice call is sent anywhere. */
function askFrom(page: string, question: ModelQuestion): Promise<ModelReply> | undefined {
  const address = URL.parse(page);
  return address === null || isPracticePanel(address) ? undefined : askEndpoint(question);
}

/** What the extension's own documents may ask for. */
const ownAnswers: Readonly<Record<keyof typeof fromFramedPanel | keyof typeof fromOwnPage, MessageHandler<Sender>>> = {
  'redeem-nonce': answerBy(fromFramedPanel['redeem-nonce'], ({ nonce }, from) => redeem(nonce, from)),
  'register-practice': answerBy(fromOwnPage['register-practice'], ({ nonce }, from) => admitPractice(nonce, from)),
  'check-rubric': answerBy(fromOwnPage['check-rubric'], ({ subscriptionId }) => checkRubric(subscriptionId).finally(scheduleRubrics)),
  poke: answerBy(fromOwnPage.poke, ({ priority }) => drainFor(priority)),
  'read-team': answerBy(fromOwnPage['read-team'], answerReading),
  'read-captions': answerBy(fromOwnPage['read-captions'], ({ platform }, from) => readCaptions(platform, from)),
  remind: answerBy(fromOwnPage.remind, () => remind(true)),
  'suggest-by-model': answerBy(fromOwnPage['suggest-by-model'], ({ question }, { url = '' }) => askFrom(url, question)),
};

/** Answers a message if its sender may ask for it; undefined for anything else. */
export async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const { id, tab, frameId = 0, url = '' } = sender;
  if (id !== browser.runtime.id) return undefined;
  if (isOwn(sender)) return answerFrom(ownAnswers, message, sender);
  return tab?.id === undefined ? undefined : answerFrom(guestAnswers, message, { tab: tab.id, frame: frameId, address: url });
}
