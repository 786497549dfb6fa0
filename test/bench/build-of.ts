import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeProfile } from '../e2e/harness/browser.ts';
import { buildForBrowser } from '../mutate/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension as a commit has it, in a temporary folder, with the packages that are installed here; gives the folder of the build. */
async function buildCommit(commit: string): Promise<string> {
  const folder = join(await makeProfile(), 'plumbline');
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', '--format=tar', `${commit}^{tree}`], { cwd: root, maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  buildForBrowser(folder);
  return join(folder, '.output', 'chrome-mv3-e2e');
}

/** The folder of another build of the extension: the folder that is named, where there is one, else that of the commit that is named, built here. */
export const findBuild = async (named: string): Promise<string> =>
  existsSync(join(resolve(named), 'manifest.json')) ? resolve(named) : buildCommit(named);
