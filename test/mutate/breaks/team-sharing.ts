import type { Break, BrokenFile } from '../break.ts';

const tests = ['test/lib/state/team/sync/sync-team.test.ts'];
const inFile = (file: string, breaks: readonly Break[]): BrokenFile => ({ file, tests, breaks });

/** Breaks of what a device makes of the team's store: what is put where, what is refused, and what is shared. */
export const teamSharingBreaks: readonly BrokenFile[] = [
  inFile('lib/storage/sharing/receive-debriefs.ts', [
    { name: 'a deleted debrief comes back', before: "  if (known?.state === 'gone') return 'done';", after: '' },
    {
      name: 'an earlier version of a debrief counts',
      before: "if (known?.version !== undefined && !isLaterVersion(version, known.version)) return 'done';",
      after: '',
    },
    { name: 'an entry with another key is taken', before: '!fitsRow(row) || ', after: '' },
    {
      name: 'an entry of an unknown debrief is taken',
      before: "if (debrief === null) return 'waits';",
      after: "if (debrief === null) return 'done';",
    },
    { name: 'another entry takes the place of one', before: "saySame(here, entry) ? 'done' : 'two-bodies'", after: "'done'" },
  ]),
  inFile('lib/storage/sharing/receive-scorecard.ts', [
    { name: 'a scorecard that was erased comes back', before: "?.state === 'gone') return null;", after: "?.state === 'own') return null;" },
  ]),
  inFile('lib/storage/sharing/share-debriefs.ts', [
    { name: 'an entry is queued twice', before: " && !known.has(nameOf('entry', entry.id))", after: '' },
    {
      name: 'a debrief is shared that no scorecard in the store belongs to',
      before: "if (first === undefined) return failure('no-scorecard');",
      after: "if (first === undefined) return success('');",
    },
    { name: 'a change of a debrief is not shared', before: 'before.said === JSON.stringify(sharedOf(debrief))', after: 'true' },
  ]),
  inFile('lib/storage/sharing/share-plans.ts', [
    { name: 'a deleted plan comes back', before: "known?.state === 'gone' || ", after: '' },
    { name: 'a plan under another key is taken', before: 'body.id !== id || ', after: '' },
    { name: 'a plan is sent again at each look', before: '(row.version?.at ?? -1) >= plan.changedAt', after: 'false' },
  ]),
  inFile('lib/core/team/debrief-rows.ts', [
    { name: 'an entry names whom its writer says', before: 'by: { ...body.by, email: author }', after: 'by: body.by' },
  ]),
  inFile('lib/storage/debrief/open.ts', [
    { name: 'a closed debrief from the store is listed', before: '.filter((one) => isOpen(one) || !came.has(one.debrief.id))', after: '' },
  ]),
  inFile('lib/state/team/sync/sync-team.ts', [{ name: 'a reader’s debriefs are sent', before: " || reading.role === 'reader'", after: '' }]),
  inFile('lib/storage/team/from-store.ts', [
    { name: 'entries stay when the team is left', before: "  for (const id of idsOf(came, 'entry')) entries.delete(id);\n", after: '' },
    { name: 'waiting rows of an erased candidate stay', before: 'isOf(candidate) || scorecards.has(key', after: 'scorecards.has(key' },
  ]),
];
