import type { Page } from 'playwright-core';
import type { launchBrowser } from './browser.ts';

/** The browser of a member of a team, with a profile of its own. */
export type TeamDevice = Awaited<ReturnType<typeof launchBrowser>>;

/** A project of the tests whose store a team uses. */
type Project = { readonly url: string; readonly apikey: string };

/** Opens a page of the extension. */
export async function openPage({ context, origin }: TeamDevice, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

/** Connects a device to a store and signs in by the code; `onStep` is called with each step's name and the page, for pictures. */
export async function joinTeam(
  device: TeamDevice,
  { url, apikey }: Project,
  { email, code }: { readonly email: string; readonly code: string },
  onStep: (page: Page, step: string) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await openPage(device, 'workspace.html#settings/team');
  await page.getByRole('button', { name: 'Connect a store' }).waitFor();
  await onStep(page, 'none');
  await page.getByRole('button', { name: 'Connect a store' }).click();
  await page.getByRole('textbox', { name: 'API address' }).fill(url);
  await page.getByRole('textbox', { name: 'API key' }).fill(apikey);
  await page.getByRole('button', { name: 'Save destination' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await onStep(page, 'connected');
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await onStep(page, 'code');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText(`Signed in as ${email}, an interviewer of this team.`).waitFor();
  return page;
}

/** Takes pictures of a page in each look at three widths into the folder SHOTS, where there is one. */
export async function shootPage(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS === undefined) return;
  for (const width of [320, 560, 1280])
    for (const [look, media] of Object.entries({
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      forced: { colorScheme: 'dark', forcedColors: 'active' },
    } as const)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ forcedColors: 'none', ...media });
      await page.screenshot({ path: `${SHOTS}/${name}-${width}-${look}.png`, fullPage: true });
    }
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.screenshot({ path: `${SHOTS}/${name}-1280-rtl.png`, fullPage: true });
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1440, height: 860 });
}
