import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const beginsDownload = /^Downloading (.+?)\s+from /;
const isReason = /^(?:\w*Error): (.+)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal.
const colours = /\u001b\[\d*m?/g;

/**
 * Runs a browser's installer quietly, and stops it when it begins the same download again: where it is blocked once, it is blocked each time.
 * Null when it has installed; else what went wrong, in a line.
 */
export function tryDownload(command: string, options: readonly string[]): Promise<string | null> {
  const installer = spawn(command, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const begun = new Set<string>();
  let reason: string | undefined;
  createInterface(installer.stdout).on('line', (line) => {
    const title = beginsDownload.exec(line.replaceAll(colours, ''))?.[1];
    if (title === undefined) return;
    if (begun.has(title)) installer.kill();
    begun.add(title);
  });
  createInterface(installer.stderr).on('line', (line) => {
    reason ??= isReason.exec(line)?.[1];
  });
  return new Promise((resolve) => {
    installer.on('error', ({ message }) => resolve(message));
    installer.on('close', (code) => resolve(code === 0 ? null : (reason ?? 'no reason was given')));
  });
}
