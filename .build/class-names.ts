import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The short name that a module's class has in every build, made from its file and itself. That no two are the same, a test says. */
export function nameClass(name: string, file: string): string {
  const made = createHash('sha256')
    .update(`${relative(root, file).replaceAll('\\', '/')} ${name}`)
    .digest('base64url')
    .slice(0, 4);
  // A name that begins with a digit or a hyphen is none in a style sheet.
  return /^[\d-]/.test(made) ? `_${made}` : made;
}
