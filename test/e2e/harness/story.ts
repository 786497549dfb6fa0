import type { Frame, Page } from 'playwright-core';

const said: readonly (readonly [string, number, string])[] = [
  ['Technical Knowledge', 4, 'names what the standard library does before reaching for a package'],
  ['Code Quality & Testing', 4, 'wrote a failing test before touching the code'],
  ['Debugging & Troubleshooting', 5, 'diffed two heap dumps and found the leak in the retry queue'],
  ['API Design & Integration', 3, 'kept the old field and added a new one beside it'],
  ['Collaboration & Communication', 4, 'told the team on the first day that the date would slip'],
  ['System Design & Architecture', 3, 'drew the three services and followed the request'],
  ['Learning & Ownership', 4, 'reads postmortems of other teams'],
];

/** Sets up a webhook in the workspace. */
export async function addWebhook(page: Page, origin: string, url: string, secret: string): Promise<void> {
  await page.goto(`${origin}/workspace.html#destinations`);
  await page.getByRole('button', { name: 'Add destination' }).click();
  await page.getByRole('textbox', { name: 'Endpoint URL' }).fill(url);
  await page.getByRole('textbox', { name: 'Signing secret' }).fill(secret);
  await page.getByRole('button', { name: 'Save destination' }).click();
  await page.getByText(url).waitFor();
}

/** Starts an interview in the panel. */
export async function start(panel: Frame | Page, candidate: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Candidate' }).fill(candidate);
  await panel.getByRole('button', { name: 'Start interview' }).click();
  await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
}

/** Sets the clock to what it should say now. */
export async function setClock(panel: Frame | Page, time: string): Promise<void> {
  await panel.getByTitle('Set the clock').click();
  await panel.getByRole('textbox', { name: 'Call time' }).fill(time);
  await panel.getByRole('textbox', { name: 'Call time' }).press('Enter');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).focus();
}

/** Types a note and waits until it is on disk. */
export async function note(panel: Frame | Page, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
  await panel.getByRole('textbox', { name: 'Note', exact: true }).press('Enter');
  await panel.locator('li[data-saved="true"]', { hasText: text }).waitFor();
}

/** Notes and rates the dimensions from number `from` (counted from 0) up to number `to`, every one unless told otherwise. */
export async function interview(panel: Frame | Page, from = 0, to = said.length): Promise<void> {
  for (const [dimension, score, text] of said.slice(from, to)) {
    const closed = panel.getByRole('button', { name: dimension, expanded: false });
    if ((await closed.count()) > 0) await closed.click();
    await note(panel, text);
    await panel
      .getByRole('radiogroup', { name: dimension })
      .getByRole('radio', { name: String(score), exact: true })
      .click();
    await panel.locator(`[role=radiogroup][aria-label="${dimension}"][data-saved="true"]`).waitFor();
  }
}

/** Enters the interviewer's name, unless it is stored already. */
export async function sign(panel: Frame | Page): Promise<void> {
  const name = panel.getByRole('textbox', { name: 'Your name' });
  const signed = panel.getByText('Signed by ');
  await name.or(signed).first().waitFor();
  if ((await signed.count()) > 0) return;
  await name.fill('Ivo Interviewer');
  await name.press('Tab');
}

/** Reviews, recommends, signs, and finishes. */
export async function finish(panel: Frame | Page): Promise<void> {
  await panel.getByRole('textbox', { name: 'Summary' }).fill('Careful and clear. Would pair well with the platform team.');
  await panel.getByRole('radiogroup', { name: 'Recommendation' }).getByRole('radio', { name: 'Yes', exact: true }).click();
  const button = panel.getByRole('button', { name: 'Finish scorecard' });
  await panel.locator('[aria-label="Recommendation"][data-saved="true"]').waitFor();
  await sign(panel);
  await button.click();
}
