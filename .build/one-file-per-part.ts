import type { Plugin } from 'vite';

/**
 * What the panel loads at first, what it loads behind its first view, and what an interview needs at first, including the database: each in one file,
 * which compresses better than many. A module that two files behind the first view need is in the one that loads earlier.
 */
const parts = [
  ['foundation', /entrypoints\/panel\/main\.tsx$/],
  ['behind', /(entrypoints\/panel\/behind|components\/panel\/lazy-capture|lib\/state\/(presence\/presence|(page\/)?preferences))\.ts$/],
  ['interview', /(components\/panel\/(interview\/InterviewView|head\/Head)|lib\/storage\/interview\/(interviews|start-command))\.tsx?$/],
] as const;

type ModuleInfo = { readonly importers: readonly string[] };
type Modules = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/** Whether a module is one of `entries`, or reachable from one by static imports, and so loads with it. */
function loadsWith(entries: RegExp, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (entries.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => loadsWith(entries, importer, modules, seen));
}

/** A page's own script stays separate: in a part it would run in every page that loads the part. */
const isPart = (id: string) => /\.(ts|tsx|mjs|js)$/.test(id) && !/entrypoints\/\w+\/main\.tsx$/.test(id);

/** The groups of modules, first part first: what two parts need goes into the earlier one. */
const groups = parts.map(([part, entries], index) => ({
  name: (id: string, modules: Modules) => (isPart(id) && loadsWith(entries, id, modules) ? part : null),
  debugName: part,
  priority: parts.length - index,
}));

/** The built-in rubrics of one role share much of their text: in one file they take a fifth less than in one each. */
const rubricsOfRole = {
  name: (id: string) => /\/lib\/rubrics\/built-in\/([\w-]+)-[a-z]+\.ts$/.exec(id)?.[1] ?? null,
  debugName: 'built-in rubrics',
  includeDependenciesRecursively: false,
};

/** Commands on what is stored: in one file they take less than in one each with what they share. */
const commands = {
  name: (id: string) =>
    /\/lib\/storage\/(database\/command|interview\/edit-commands|captions\/suggested-commands)\.ts$/.test(id) ? 'commands' : null,
  debugName: 'commands',
  includeDependenciesRecursively: false,
};

/** Puts each part, and the built-in rubrics of each role, into one file. */
export const oneFilePerPart: Plugin = {
  name: 'one-file-per-part',
  outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups: [...groups, rubricsOfRole, commands] } } : options),
};
