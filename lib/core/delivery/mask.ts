/** What stands in place of a secret. */
export const secretMask = '••••••••';

const shortest = 6;

const formsOf = (secret: string) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];

/** How many of a text's last characters could be the beginning of a secret that was cut off there. */
function tailOf(text: string, secret: string): number {
  for (let length = Math.min(secret.length - 1, text.length); length >= shortest; length--) if (text.endsWith(secret.slice(0, length))) return length;
  return 0;
}

/**
 * A text without the secrets it may contain: plain, JSON-escaped, URL-encoded, or cut off at its end. Secrets under six characters are not masked:
 * that would mask half of every text, and no key is so short.
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const forms = [...new Set(secrets.filter(({ length }) => length >= shortest).flatMap(formsOf))].sort((a, b) => b.length - a.length);
  const whole = forms.reduce((left, form) => left.replaceAll(form, secretMask), text);
  const tail = Math.max(0, ...forms.map((form) => tailOf(whole, form)));
  return tail === 0 ? whole : `${whole.slice(0, -tail)}${secretMask}`;
}

/** Every text that must not be stored: each secret, its lines, and what follows a name, a colon or a prefix in them. */
export function secretTexts(secrets: Readonly<Record<string, string>>): readonly string[] {
  const lines = Object.values(secrets).flatMap((value) => [value.trim(), ...value.split('\n').map((line) => line.trim())]);
  return lines.flatMap((line) => [line, line.replace(/^[^:\s]+:\s*/, ''), line.replace(/^whsec_/, '')]);
}
