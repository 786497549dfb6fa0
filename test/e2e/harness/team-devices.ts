import type { Page } from 'playwright-core';
import { openPglite } from '../../public/team-store/pglite.ts';
import { startTeamProject } from '../../servers/team-project.ts';
import { type Browser, launchBrowser } from './browser.ts';

/** The browser of a member of a team, with a profile of its own, and what they sign in with. */
export type TeamDevice = Browser & { readonly email: string; readonly code: string };

/** A project of the tests whose store a team uses. */
type Project = { readonly url: string; readonly apikey: string };

/** A team of two interviewers. */
export type TeamOfTwo = Awaited<ReturnType<typeof startTeamOfTwo>>;

/** Starts a project whose store has the two members Ada and Grace, both interviewers, and a browser for each; neither has joined yet. */
export async function startTeamOfTwo() {
  const codes = { 'ada@team.test': '123456', 'grace@team.test': '654321' };
  const project = await startTeamProject(await openPglite(), { codes });
  await project.session.query(
    `insert into plumbline.members (email, role) values ('ada@team.test', 'interviewer'), ('grace@team.test', 'interviewer')`,
  );
  const startDevice = async (email: keyof typeof codes): Promise<TeamDevice> => ({
    ...(await launchBrowser({ callPort: 9 })),
    email,
    code: codes[email],
  });
  const [ada, grace] = await Promise.all([startDevice('ada@team.test'), startDevice('grace@team.test')]);
  const close = async () => {
    for (const { context } of [ada, grace]) await context.close();
    await project.close();
  };
  return { project, ada, grace, close };
}

/** Opens a page of the extension. */
export async function openPage({ context, origin }: Browser, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

/** Connects a device to a store and signs in by its member's code; `onStep` is called with each step's name and the page, for pictures. */
export async function joinTeam(
  device: TeamDevice,
  { url, apikey }: Project,
  onStep: (page: Page, step: string) => Promise<void> = async () => undefined,
): Promise<Page> {
  const { email, code } = device;
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
