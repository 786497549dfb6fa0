import { execFileSync } from 'node:child_process';

/** Builds the extension in a folder as browser tests load it. */
export const buildForBrowser = (folder: string): void => void execFileSync('npm', ['run', 'build:e2e'], { cwd: folder, stdio: 'ignore' });
