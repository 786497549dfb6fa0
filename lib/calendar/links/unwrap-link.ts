const deepest = 5;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function fromBase64(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** Proofpoint’s version 2: “%” is written as “-”, and “/” as “_”. */
const fromDashes = (text: string) => (/^https?-3A__/i.test(text) ? decoded(text.replaceAll('-', '%').replaceAll('_', '/')) : '');

/** Proofpoint’s version 3: a “*” stands for one character of the list at the end, “**” and a letter for several. */
function fromStars(link: string): string | null {
  const [, address, list] = /\/v3\/__(.+?)__;([\w-]*)!/.exec(link) ?? [];
  if (address === undefined || list === undefined) return null;
  const signs = [...fromBase64(list)];
  let next = 0;
  const take = (count: number) => {
    next += count;
    return signs.slice(next - count, next).join('');
  };
  return address.replaceAll(/\*(?:\*([\w-]))?/g, (_stars, run?: string) => take(run === undefined ? 1 : alphabet.indexOf(run) + 2));
}

const isAddress = (text: string) => /^https?:\/\/[^/]/i.test(text);

/** The addresses inside another one, in its query or at the end of its path: mail services wrap links to check them at each click. */
function within(link: string, url: URL): readonly string[] {
  const query = [...url.searchParams.values()];
  const path = decoded(/\/(https?%3a[^/?#]*)/i.exec(url.pathname)?.[1] ?? '');
  const inner = [fromStars(link) ?? '', ...query, ...query.map(fromDashes), ...query.map(fromBase64), path];
  return inner.map((address) => address.trim()).filter(isAddress);
}

/** An address and those that it wraps, innermost first. */
export function unwrapLink(link: string, depth = 0): readonly string[] {
  const url = URL.parse(link);
  if (url === null || depth >= deepest) return [link];
  return [...new Set([...within(link, url).flatMap((inner) => unwrapLink(inner, depth + 1)), link])];
}
