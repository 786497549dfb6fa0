import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The short class name of a CSS module in every build, made from its file and its own name. A test checks that they are unique. */
export function nameClass(name: string, file: string): string {
  const made = createHash('sha256')
    .update(`${relative(root, file).replaceAll('\\', '/')} ${name}`)
    .digest('base64url')
    .slice(0, 4);
  // A class name must not begin with a digit or a hyphen.
  return /^[\d-]/.test(made) ? `_${made}` : made;
}
