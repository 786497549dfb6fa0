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

/** The licences of everything that ships: each package's name, version and terms. Throws when a package has none. */
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
  return `Plumbline contains these packages, unchanged; the source of each is the npm package of its name and version.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
