import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What still stands loose, as `file: name`: nothing is added to it. */
const allowed: readonly string[] = [
  'components/panel/composer/composer-keys.ts: emptiedByUndo',
  'components/panel/composer/composer-keys.ts: literally',
  'components/panel/surface/MoveMenu.tsx: before',
  'components/panel/surface/on-top.ts: onTop',
  'components/ui/feedback/lazy.tsx: waiting',
  'lib/state/app/said.ts: said',
  'lib/state/app/said.ts: timer',
  'lib/state/app/unsaved.ts: problem',
  'lib/state/app/unsaved.ts: unsaved',
  'lib/state/composer/compose-commands.ts: dismissed',
  'lib/state/composer/draft.ts: completing',
  'lib/state/composer/draft.ts: draft',
  'lib/state/composer/evidence-drafts.ts: evidenceDrafts',
  'lib/state/composer/held-words.ts: orphanedWords',
  'lib/state/composer/text-edits.ts: inFlight',
  'lib/state/composer/text-edits.ts: textEdits',
  'lib/state/interview/call-events.ts: callLine',
  'lib/state/interview/call-events.ts: waiting',
  'lib/state/interview/call.ts: call',
  'lib/state/interview/call.ts: isBlank',
  'lib/state/interview/call.ts: isTyping',
  'lib/state/interview/call.ts: lastRubric',
  'lib/state/interview/call.ts: opening',
  'lib/state/interview/call.ts: reading',
  'lib/state/interview/call.ts: starting',
  'lib/state/interview/call.ts: unfinished',
  'lib/state/interview/field-in-use.ts: isComposing',
  'lib/state/interview/field-in-use.ts: isWatching',
  'lib/state/interview/field-in-use.ts: lastKeyAt',
  'lib/state/interview/notes.ts: editing',
  'lib/state/interview/session.ts: covering',
  'lib/state/interview/session.ts: edits',
  'lib/state/interview/session.ts: focusedDimension',
  'lib/state/interview/session.ts: folded',
  'lib/state/interview/session.ts: holdsOrphanedWords',
  'lib/state/interview/session.ts: openings',
  'lib/state/interview/session.ts: orphaned',
  'lib/state/interview/session.ts: overlay',
  'lib/state/interview/session.ts: pointedText',
  'lib/state/interview/session.ts: reach',
  'lib/state/interview/session.ts: record',
  'lib/state/interview/session.ts: reviewing',
  'lib/state/interview/session.ts: wanted',
  'lib/state/interview/timeline.ts: finding',
  'lib/state/interview/timeline.ts: found',
  'lib/state/interview/timeline.ts: pendingNotes',
  'lib/state/interview/timeline.ts: timeline',
  'lib/state/notes/note-reach.ts: reading',
  'lib/state/notes/note-reach.ts: view',
  'lib/state/panel/stand.ts: away',
  'lib/state/panel/stand.ts: callTab',
  'lib/state/panel/stand.ts: stand',
  'lib/state/panel/surface.ts: framed',
  'lib/state/panel/surface.ts: hanging',
  'lib/state/panel/surface.ts: placement',
  'lib/state/panel/surface.ts: tell',
  'lib/state/panel/watch.ts: post',
  'lib/state/panel/watch.ts: requests',
  'lib/state/panel/watch.ts: waiting',
  'lib/state/presence/presence.ts: present',
  'lib/state/review/interviewer.ts: interviewer',
  'lib/state/review/interviewer.ts: saving',
];

/** A signal of a module that is written, or other state of it: neither can stand twice in one test, nor be stopped. */
const loose = [
  /^(?:export )?const (\w+)(?:: [^=]*)? = (?:new Signal|signal)\b/gm,
  /^(?:export )?let (\w+)/gm,
  /^(?:export )?const (\w+) = new (?:Map|Set)(?:<.*>)?\(\);/gm,
];

const findLoose = (text: string): readonly string[] => loose.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));

test('no module of the state or the components holds a writable signal, or other state of its own', () => {
  const files = [...sources('lib/state'), ...sources('components')];
  const found = files.flatMap((file) => findLoose(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
  expect(files.length).toBeGreaterThan(100);
  expect(found.toSorted()).toEqual(allowed.toSorted());
});

test('a writable signal and state of a module are found, what a factory holds is not', () => {
  expect(findLoose('export const record = signal<Interview | null>(null);\n')).toEqual(['record']);
  expect(findLoose('export const record: Signal<number> = signal(1);\n')).toEqual(['record']);
  expect(findLoose('let edits = 0;\nexport let other = 1;\n')).toEqual(['edits', 'other']);
  expect(findLoose('export function createModel() {\n  const record = signal(1);\n  let edits = 0;\n}\n')).toEqual([]);
  expect(findLoose('const inFlight = new Map<string, string>();\n')).toEqual(['inFlight']);
  expect(findLoose('const names = new Map([["a", "b"]]);\nexport const model = createModel();\n')).toEqual([]);
});
