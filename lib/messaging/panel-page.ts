import { type Browser, browser } from '@/lib/browser/browser';
import type { BrowserCommand } from '@/lib/core/panel/browser-command';
import { type MessageOf, readMessage } from './contract';
import { isOwn } from './guards';
import { toPanelPage } from './table/pages';

/** Of several panels, the one that carried out the command answers first. */
const stepBackMs = 200;

/** Asks the panels that are separate pages to carry out a global shortcut; true when one did. */
export async function askPanelPages(command: BrowserCommand): Promise<boolean> {
  const message: MessageOf<typeof toPanelPage> = { type: 'to-panel-page', command };
  return toPanelPage['to-panel-page'].response.safeParse(await browser.runtime.sendMessage(message).catch(() => false)).data ?? false;
}

/**
 * In a panel that is a separate page: runs the worker's commands by `run` (nobody else's), and answers true where that resolves to true, until the
 * signal aborts.
 */
export function handleCommands(run: (command: BrowserCommand) => Promise<boolean>, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    const asked = readMessage(toPanelPage, message);
    if (asked === null || !isOwn(sender) || sender.tab !== undefined) return false;
    run(asked.command).then((done) => setTimeout(respond, done ? 0 : stepBackMs, done), reportError);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}
