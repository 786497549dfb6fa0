import * as z from 'zod/mini';
import { isOwn } from './guards';
import type { Command } from './messages';

const schema = z.object({ type: z.literal('to-panel-page'), command: z.enum(['toggle-panel', 'focus-note', 'mark-moment']) });

/** Of several panels the one that has done it answers first. */
const stepBack = 200;

/** In a panel that is a page of its own: answers the worker's commands, and nobody else's, by `run`, with true where that resolves to true, until the signal aborts. */
export function hearCommands(run: (command: Command) => Promise<boolean>, signal: AbortSignal): void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => {
    const parsed = schema.safeParse(message);
    if (!parsed.success || !isOwn(sender) || sender.tab !== undefined) return false;
    run(parsed.data.command).then((done) => setTimeout(respond, done ? 0 : stepBack, done), reportError);
    return true;
  };
  chrome.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(hear), { once: true });
}
