import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPanel } from '../e2e/harness/browser.ts';
import { hosts, startCallServer } from '../e2e/harness/call-server.ts';
import { joinCall } from '../e2e/harness/join-call.ts';
import { addWebhook, finish, interview, note, setClock, start } from '../e2e/harness/story.ts';
import { startReceiver } from './receiver.ts';

const pictures = fileURLToPath(new URL('../../.artifacts/demo/', import.meta.url));
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const secret = `whsec_${randomBytes(32).toString('base64')}`;

await mkdir(pictures, { recursive: true });
const calls = await startCallServer({ picturesPerSecond: 60 });
const receiver = await startReceiver(secret, ({ id, body, verified }) => {
  console.log(`\nReceived ${id}: the signature ${verified ? 'is right' : 'IS WRONG'}\n${JSON.stringify(JSON.parse(body), null, 2)}`);
});
const { context, origin } = await launchBrowser({ callPort: calls.port, headless });
const page = await context.newPage();
const shoot = (name: string) => page.screenshot({ path: `${pictures}${name}.png` });

await addWebhook(page, origin, receiver.url, secret);
await shoot('destinations');
await page.goto('https://meet.google.com/abc-defg-hij');
await joinCall(page);
const panel = await openPanel(page);
await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
await shoot('start');
await start(panel, 'Grace Candidate');
await setClock(panel, '12:47');
await interview(panel, 0, 3);
await shoot('panel');
await interview(panel, 3);
await panel.getByRole('button', { name: 'End and review' }).click();
await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
await shoot('review');
await finish(panel);
await panel.getByText('Delivered').waitFor();
await shoot('delivered');
console.log(`\nThe scorecard arrived. Screenshots: ${pictures}`);

const zoom = await context.newPage();
await zoom.goto('https://app.zoom.us/wc/123456789/join');
await zoom.frameLocator('#webclient').getByRole('button', { name: 'Join' }).click();
const beside = await openPanel(zoom);
await start(beside, 'Grace Candidate');
await note(beside, 'asked what the customer had tried before');
await zoom.screenshot({ path: `${pictures}zoom.png` });

if (!headless) {
  const rooms: Readonly<Record<string, string>> = {
    'meet.google.com': 'abc-defg-hij',
    'app.zoom.us': 'wc/123456789/join',
    'acme.webex.com': 'meet/grace',
  };
  console.log('\nThe browser stays open. More simulated calls:');
  for (const host of Object.keys(hosts).filter((name) => name !== 'localhost'))
    console.log(`  https://${host}/${rooms[host] ?? 'InterviewWithGrace'}`);
  console.log('Close the window to end.');
  await new Promise((resolve) => context.once('close', resolve));
} else await context.close();
calls.close();
await receiver.close();
process.exit(0);
