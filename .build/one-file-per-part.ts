import type { Plugin } from 'vite';

/** What the panel loads at first, what stands behind its first picture, and what an interview needs at its first sight, the database with it: each one file, which compresses better than many. */
const parts = [
  ['foundation', /entrypoints\/panel\/main\.tsx$/],
  ['behind', /entrypoints\/panel\/behind\.ts$/],
  ['interview', /(components\/panel\/(interview\/InterviewView|head\/Head)|lib\/storage\/interview\/(interviews|start-command))\.tsx?$/],
] as const;

type ModuleInfo = { readonly importers: readonly string[] };
type Modules = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/** Whether a module is one of `entries`, or is reached from one by static imports, and so loads together with it. */
function loadsWith(entries: RegExp, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (entries.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => loadsWith(entries, importer, modules, seen));
}

/** A page's own script stays apart: in a part it would run in every page that loads the part. */
const isPart = (id: string) => /\.(ts|tsx|mjs|js)$/.test(id) && !/entrypoints\/\w+\/main\.tsx$/.test(id);

/** The groups of modules, those of the first part first: what two parts need stands in the one that loads before. */
const groups = parts.map(([part, entries], index) => ({
  name: (id: string, modules: Modules) => (isPart(id) && loadsWith(entries, id, modules) ? part : null),
  debugName: part,
  priority: parts.length - index,
}));

/** Puts each part into one file. */
export const oneFilePerPart: Plugin = {
  name: 'one-file-per-part',
  outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : options),
};
