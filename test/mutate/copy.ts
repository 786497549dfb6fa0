import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project as it stands, what is not committed too, in a folder that is gone once `drop` is called. */
export type Copy = { readonly folder: string; readonly drop: () => void };

/** Copies the project at `root`; the packages that are installed there are shared. */
export function copyProject(root: string): Copy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-mutate-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}
