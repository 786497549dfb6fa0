import type { Platform } from '@/lib/core/interview/interview';
import { findLauncherState, type LauncherState } from '@/lib/core/panel/launcher';
import { usualAbove } from '@/lib/core/panel/launcher-move';
import type { LauncherHint, LauncherLook } from '@/lib/messaging/messages';
import { findSite } from '@/lib/platforms/sites';
import { settings } from '@/lib/settings/settings';
import { findShortcuts } from '@/lib/settings/shortcuts';
import { observeTable } from '@/lib/storage/bare/changed';
import { listOpenIn } from '@/lib/storage/interview/open';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';
import { launcherStateTexts, launcherTexts } from '@/lib/text/launcher';
import { rememberLast } from './remember-last';

/** If the database takes longer than this, in milliseconds, the launcher is shown without its state, which a panel posts later. */
const stateWithinMs = 150;

/** The platform of an address, as far as it is a known site's. */
function platformAt(address: string): Platform {
  const url = URL.parse(address);
  return (url && findSite(url)?.platform) ?? 'other';
}

/** Where launchers stand, and what is open in the call that was asked for last: each load of a call's page asks again. */
const places = rememberLast(() => settings.launcher.get());
const open = rememberLast(listOpenIn);

/** Answers launchers from memory from now on, until the signal aborts; what has changed is read anew. */
export function answerFromMemory(signal: AbortSignal): void {
  settings.launcher.observe(places.remember(signal), signal);
  observeTable('interviews', open.remember(signal), signal);
}

const findState = (call: string): Promise<LauncherState | null> =>
  Promise.race([
    open.get(call).then((found) => findLauncherState(found, Date.now())),
    new Promise<null>((resolve) => setTimeout(resolve, stateWithinMs, null)),
  ]).catch(() => null);

/** The look and place of the launcher in a page beside a call. */
export async function findLauncherLook(call: string, address: string): Promise<LauncherLook> {
  const [{ above }, state] = await Promise.all([places.get(''), findState(call)]);
  return { look: makeLauncherLook(above[platformAt(address)] ?? usualAbove, state) };
}

/** The tooltip of a call's launcher. */
export async function findLauncherHint(call: string): Promise<LauncherHint> {
  const [shortcuts, state] = await Promise.all([findShortcuts(), findState(call)]);
  const key = shortcuts.find(({ command }) => command === 'toggle-panel')?.key ?? '';
  return { does: launcherTexts.opens, key, state: state === null ? '' : launcherStateTexts[state], moves: launcherTexts.moves };
}

/** Stores where the user has put the launcher on the platform of an address. */
export const saveLauncherPlace = (address: string, share: number): Promise<void> =>
  settings.launcher.update(({ above }) => ({ above: { ...above, [platformAt(address)]: share } }));
