import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The folders by feature, each with those beside it that it may import; the files that stand in no feature are for all of them, and import any. */
const features: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'lib/core': {
    text: [],
    time: [],
    delivery: ['text'],
    rubric: ['text'],
    interview: ['rubric'],
    panel: ['interview'],
    note: ['interview', 'text'],
    prepared: ['interview', 'rubric', 'text'],
    scorecard: ['interview', 'note', 'rubric', 'text', 'time'],
    mapping: ['delivery', 'scorecard', 'note', 'interview', 'rubric', 'time'],
    backup: ['delivery'],
    privacy: [],
    person: ['text'],
    practice: [],
    captions: ['text'],
    'language-model': ['delivery'],
    statistics: [],
    debrief: ['text', 'rubric', 'interview', 'person', 'scorecard', 'statistics'],
    plan: ['text', 'rubric', 'prepared'],
    calibration: ['rubric', 'statistics'],
    team: ['calibration', 'debrief', 'plan', 'rubric', 'scorecard'],
    names: ['text'],
  },
  'lib/storage': {
    upgrades: [],
    opening: [],
    bare: ['opening'],
    database: ['bare', 'opening', 'upgrades'],
    unsaved: ['database'],
    interview: ['bare', 'database'],
    captions: ['bare', 'database'],
    scorecard: ['captions', 'database'],
    rubrics: ['bare', 'database'],
    prepared: ['database'],
    delivery: ['bare', 'database'],
    team: ['bare', 'database'],
    debrief: ['database', 'interview', 'prepared', 'team'],
    plan: ['database', 'debrief', 'prepared', 'team'],
    calibration: ['database', 'team'],
    sharing: ['calibration', 'database', 'debrief', 'delivery', 'plan', 'rubrics', 'team'],
    backup: ['captions', 'database', 'team'],
    erasure: ['bare', 'database', 'debrief', 'interview', 'plan', 'team'],
  },
  'lib/state': {
    app: [],
    look: [],
    lock: ['app'],
    files: [],
    export: ['app'],
    delivery: ['app'],
    team: ['app', 'delivery'],
    reminders: [],
    interviews: ['app', 'export'],
    backup: ['app'],
    privacy: ['app', 'reminders'],
    rubrics: ['app', 'files'],
    prepared: ['app', 'files', 'rubrics'],
    plan: ['app', 'rubrics'],
    'language-model': ['app'],
    presence: ['app'],
    practice: ['app'],
    interview: ['app', 'prepared', 'presence'],
    notes: ['app', 'interview'],
    undo: ['app', 'interview'],
    deletion: ['app', 'interview', 'reminders'],
    composer: ['app', 'interview', 'presence'],
    debrief: ['app', 'composer', 'presence'],
    calibration: ['app', 'composer', 'debrief', 'files', 'presence'],
    review: ['app', 'interview'],
    finish: ['review'],
    suggestions: ['app', 'interview'],
    panel: ['app', 'composer', 'interview', 'presence', 'review'],
    captions: ['app', 'interview', 'panel'],
    page: [
      'app',
      'look',
      'lock',
      'interviews',
      'backup',
      'privacy',
      'debrief',
      'team',
      'calibration',
      'rubrics',
      'prepared',
      'plan',
      'presence',
      'interview',
      'notes',
      'undo',
      'deletion',
      'composer',
      'review',
      'finish',
      'panel',
      'language-model',
      'captions',
      'suggestions',
    ],
  },
};

const mostFiles = 15;

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The feature of a path below a folder; null for a file that stands in none. */
function featureOf(root: string, path: string): string | null {
  const [feature = '', ...rest] = path.slice(root.length + 1).split('/');
  return rest.length === 0 ? null : feature;
}

/** What a file imports, as paths from the project's root. */
function importsOf(file: string): readonly string[] {
  const targets = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => target);
  return targets.flatMap((target) => (target.startsWith('@/') ? [target.slice(2)] : target.startsWith('.') ? [join(dirname(file), target)] : []));
}

/** Whether a file of a folder imports from a feature that its own may not. */
function findBreach(root: string, file: string, path: string): boolean {
  const own = featureOf(root, file);
  if (own === null || !path.startsWith(`${root}/`)) return false;
  const other = featureOf(root, path);
  return other !== null && other !== own && !features[root]?.[own]?.includes(other);
}

test.each(Object.keys(features))('%s holds the features that are listed, and each imports only what it may', (root) => {
  expect(foldersIn(root).toSorted()).toEqual(Object.keys(features[root] ?? {}).toSorted());
  const code = filesIn(root).filter((file) => file.endsWith('.ts'));
  const breaches = code.flatMap((file) =>
    importsOf(file)
      .filter((path) => findBreach(root, file, path))
      .map((path) => `${file} → ${path}`),
  );
  expect(breaches).toEqual([]);
});

test('the features are listed in an order in which none imports a later one', () => {
  for (const [root, listed] of Object.entries(features)) {
    const names = Object.keys(listed);
    for (const [name, permitted] of Object.entries(listed))
      for (const other of permitted) expect(names.indexOf(other), `${root}: ${name} imports ${other}`).toBeLessThan(names.indexOf(name));
  }
});

test('an import of a later feature is reported, however it is written', () => {
  expect(findBreach('lib/core', 'lib/core/rubric/rubric.ts', 'lib/core/scorecard/score')).toBe(true);
  expect(findBreach('lib/core', 'lib/core/scorecard/score.ts', 'lib/core/rubric/rubric')).toBe(false);
  expect(findBreach('lib/core', 'lib/core/other/a.ts', 'lib/core/rubric/rubric')).toBe(true);
});

test('no folder holds more files than its limit', () => {
  const folders = ['lib', 'components', 'entrypoints'].flatMap((top) => [top, ...filesIn(top)]);
  const counts = folders
    .map((folder) => {
      try {
        return { folder, files: readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length };
      } catch {
        return { folder, files: 0 };
      }
    })
    .filter(({ folder }) => folder !== 'lib/rubrics/built-in');
  expect(counts.filter(({ files }) => files > mostFiles)).toEqual([]);
});
