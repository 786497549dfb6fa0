import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const debian = '/usr/lib/postgresql';
const oldest = 15;

/** The folder with the newest PostgreSQL server's programs, as Debian's packages install them; throws, and says what to install, where there is none. */
export function findServer(): string {
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter((version) => version >= oldest)
    : [];
  const newest = Math.max(...versions);
  const folder = join(debian, String(newest), 'bin');
  if (versions.length > 0 && existsSync(join(folder, 'postgres'))) return folder;
  throw new Error(`Expected PostgreSQL ${oldest} or later in ${debian}, found none. Install it: apt-get install -y postgresql`);
}
