import { readdirSync, readFileSync } from 'node:fs';

type Locked = {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly peer?: boolean }
    >
  >;
};

const holdsTerms = /^(licen[cs]e|notice|copying)/i;

/** Packages that only types or a command line need: nothing of them is in the build. */
const notBuilt: readonly string[] = ['node_modules/argparse', 'node_modules/undici-types'];

const termsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => holdsTerms.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim());

/** The terms that several packages share begin so, and are the same but for line breaks and quotation marks; before them stands what is the package's own. */
const commonTerms = /Permission is hereby granted|Licensed under the Apache License/;

const unify = (text: string) =>
  text
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n')
    .replace(/'(Software|AS IS)'/g, '"$1"');

/** Puts packages with the same terms together, with the terms once below them, and long terms last: between short ones they would hide what these share. */
function groupByTerms(parts: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const begin = part.search(commonTerms);
    const [own, terms] = begin < 0 ? [part, ''] : [part.slice(0, begin).trim(), unify(part.slice(begin))];
    const key = terms === '' ? own : terms;
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  return [...groups].map(([terms, owns]) => [...new Set([...owns, terms])].join('\n\n')).sort((a, b) => a.length - b.length);
}

/** The licences of everything that ships: each package's name, version and terms, which stand once where several share them. Throws when a package has none. */
export function listLicenses(root: string): string {
  const { packages }: Locked = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([folder, { dev, devOptional, peer }]) =>
      folder !== '' && !notBuilt.includes(folder) && !folder.includes('/@types/') && !dev && !devOptional && !peer,
  );
  const parts = shipped.map(([folder, { version, license }]) => {
    const terms = termsIn(`${root}/${folder}`);
    if (terms.length === 0) throw new Error(`${folder} states no licence: look at its home and say here what holds.`);
    const name = folder.replace(/^.*node_modules\//, '');
    return [`${name} ${version} (${license})`, ...terms].join('\n\n');
  });
  return `Plumbline contains these packages, unchanged; the source of each is the npm package of its name and version.\n\n${groupByTerms(parts).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
