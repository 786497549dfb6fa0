import type { Frame, Page } from 'playwright-core';
import { openPanel } from '../harness/browser.ts';
import { agreeToCaptions, speakOnceHeard } from '../harness/captions.ts';
import { eventually } from '../harness/eventually.ts';
import { joinCall } from '../harness/join-call.ts';
import { rowsOf } from '../harness/stored.ts';
import { start } from '../harness/story.ts';
import type { Kind } from './kind.ts';

const address = 'https://meet.google.com/abc-defg-hij';
const candidate = 'Grace Candidate';

/** Opens the panel in the call, and has captions read: in a new interview, or in the one that goes on there after a death. */
async function openReading(page: Page, isNew: boolean): Promise<Frame> {
  await page.goto(address);
  await joinCall(page);
  const panel = await openPanel(page);
  if (isNew) await start(panel, candidate);
  else await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  await page.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  await agreeToCaptions(panel);
  return panel;
}

const readingIn = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().includes('/panel.html'));

const hasTurn = async (panel: Frame, words: string) => (await rowsOf(panel, 'turns')).some(({ text }) => String(text).startsWith(words));

/** What is said in a call: a turn counts as acknowledged once the next one, which is still open, is stored. */
export const hear: Kind = {
  begin: async (page, origin) => {
    await page.goto(`${origin}/workspace.html`);
    await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  },
  change: async (page, ledger, name) => {
    const panel = page.url() === address ? readingIn(page) : await openReading(page, name.startsWith('round 0 '));
    if (panel === undefined) throw new Error('Expected the panel in the call.');
    const first = name.replaceAll(' ', '-');
    const [said, next] = [`${first} That was said.`, `${first} And more`];
    ledger.begin(said, 'kept');
    ledger.begin(next, 'kept');
    const script = [said, next].map((text) => ({ by: candidate, words: text.split(' ') }));
    const spoken = speakOnceHeard(page, script, { speed: 10 }, () => hasTurn(panel, first));
    // The browser may die before all is said.
    spoken.catch(() => undefined);
    await eventually(async () => (await hasTurn(panel, next)) || null, 'the open turn in the database');
    ledger.acknowledge(said, 'kept');
    await spoken;
  },
  find: ({ turns = [] }, thing) => (turns.some(({ text }) => text === thing) ? 'kept' : ''),
};
