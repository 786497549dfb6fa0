import { execFileSync } from 'node:child_process';

/** Kills the browser that runs on a profile folder with SIGKILL, each of its processes by id, itself first. */
export function killBrowser(profile: string): void {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const mine = lines.filter((line) => line.includes(`--user-data-dir=${profile}`));
  const itselfFirst = mine.toSorted((a, b) => Number(a.includes('--type=')) - Number(b.includes('--type=')));
  if (mine.length === 0) throw new Error('Expected a browser on this profile, found none.');
  for (const line of itselfFirst) {
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
