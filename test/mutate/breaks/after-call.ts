import type { BrokenFile } from '../break.ts';

const deadline = ['test/lib/core/interview/deadline.test.ts'];
const erasure = ['test/lib/storage/erasure/erasure.test.ts'];
const restore = ['test/lib/storage/backup/restore.test.ts'];
const person = ['test/lib/state/interviews/candidate/person.test.ts'];

/** Breaks of what follows a call: reminders, the list of interviews, persons, retention, erasure and backups. */
export const afterCallBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/core/interview/deadline.ts',
    tests: deadline,
    breaks: [
      { name: 'an amendment is timed like a first finish', before: 'finishedAt === null && revision === 0', after: 'finishedAt === null' },
      { name: 'a reminder is shown after its time', before: 'if (due === null || now >= due) return null;', after: 'if (due === null) return null;' },
      { name: 'a reminder is shown twice', before: 'shown.kind === latest.kind && shown.at === latest.at', after: 'false' },
      {
        name: 'an interview that never ended is never overdue',
        before: 'whenDue(interview) ?? interview.startedAt + longestInterviewMs',
        after: 'whenDue(interview) ?? Number.POSITIVE_INFINITY',
      },
      {
        name: 'a tab that is closed is told of an interview outside of calls',
        before: 'call !== null && endedAt === null && ',
        after: 'endedAt === null && ',
      },
      { name: 'a tab that is closed is told of an interview of yesterday', before: ' && now - startedAt < longestInterviewMs', after: '' },
      { name: 'a scorecard is overdue in the same night', before: 'if (morning.getTime() <= at) morning', after: 'morning' },
    ],
  },
  {
    file: 'entrypoints/background/reminders.ts',
    tests: ['test/entrypoints/background/reminders.test.ts'],
    breaks: [
      { name: 'reminders are shown without the permission', before: 'if (!(await canNotify())) return;\n', after: '' },
      { name: 'a reminder of a finished interview stays', before: 'return found !== undefined && (', after: 'return found === undefined || (' },
      { name: 'a worker that is stopped shows a reminder twice', before: 'shown: { ...before.shown, [id]: reminder }', after: 'shown: before.shown' },
      { name: 'a closed tab that held no call shows a reminder', before: 'tab !== (await settings.lastCallTab.get()) || ', after: '' },
    ],
  },
  {
    file: 'components/panel/review/Review.tsx',
    tests: ['test/components/panel/review/review.test.tsx'],
    breaks: [{ name: 'the score is shown before every dimension is complete', before: '{isAssessed ? (', after: '{rows.length > 0 ? (' }],
  },
  {
    file: 'lib/state/interviews/list/listed-interview.ts',
    tests: person,
    breaks: [
      { name: 'the list shows the score of what is not finished', before: 'score: null, state', after: 'score: scores.get(id) ?? null, state' },
    ],
  },
  {
    file: 'lib/core/privacy/retention.ts',
    tests: ['test/lib/core/privacy/privacy.test.ts'],
    breaks: [
      { name: 'an interview is due although it was changed lately', before: ', times.changedAt ?? 0', after: '' },
      { name: 'interviews are due where everything is kept', before: 'days === null ? null : now', after: 'days === null ? now : now' },
    ],
  },
  {
    file: 'lib/core/privacy/choose.ts',
    tests: ['test/lib/core/privacy/privacy.test.ts'],
    breaks: [{ name: 'interviews without an application are chosen together', before: 'application !== null && match', after: 'match' }],
  },
  {
    file: 'lib/storage/erasure/due.ts',
    tests: erasure,
    breaks: [
      { name: 'an interview is due by its start alone', before: 'read !== null && read.activeAt < before', after: 'read !== null' },
      { name: 'an interview that is due on legal hold is listed as free', before: 'isHeld: isHeld(id)', after: 'isHeld: false' },
    ],
  },
  {
    file: 'lib/state/interview/follow-call.ts',
    tests: ['test/lib/state/interview/call-events.test.ts'],
    breaks: [
      {
        name: 'a panel that is opened while the screen is shared is closed',
        before: 'if (before !== null && before.presenting !== presenting)',
        after: 'if (before?.presenting !== presenting)',
      },
    ],
  },
  {
    file: 'lib/state/interview/call-events.ts',
    tests: ['test/lib/state/interview/call-events.test.ts'],
    breaks: [{ name: 'a shared screen closes no panel', before: 'if (isShared) whenFree(close, sharing.signal);', after: '' }],
  },
  {
    file: 'lib/storage/erasure/stray-texts.ts',
    tests: ['test/lib/storage/erasure/stray-texts.test.ts'],
    breaks: [
      {
        name: 'half-typed texts of interviews that are there are swept away',
        before: 'interviews.count(IDBKeyRange.only(owner))) === 0',
        after: 'interviews.count(IDBKeyRange.only(owner))) < 2',
      },
    ],
  },
  {
    file: 'lib/storage/erasure/subject.ts',
    tests: erasure,
    breaks: [
      {
        name: 'a legal hold keeps nothing from being erased',
        before: 'if ((await listHeld(interviews)).length > 0) return true;',
        after: '',
      },
      { name: 'an erasure that is stopped goes on', before: '      signal.throwIfAborted();\n', after: '' },
      { name: 'an erasure leaves the rows', before: '      await remove();\n', after: '' },
    ],
  },
  {
    file: 'lib/core/text/fold.ts',
    tests: ['test/lib/core/text/fold.test.ts'],
    breaks: [
      { name: 'a search needs the accents', before: "    .normalize('NFKD')\n    .replace(accents, '')", after: "    .normalize('NFKD')" },
      { name: 'a search is content with one of the words', before: 'parts.every(', after: 'parts.some(' },
    ],
  },
  {
    file: 'lib/state/interviews/list/note-index.ts',
    tests: ['test/lib/state/interviews/list/note-index.test.ts'],
    breaks: [
      { name: 'notes that were read long ago replace those that changed since', before: 'changed.get(id)?.includes(word) ?? marks', after: 'marks' },
      { name: 'all notes are read again for each search', before: "if (state.peek() === 'reading' || state.peek() === 'read') return;", after: '' },
    ],
  },
  {
    file: 'lib/state/interviews/list/excerpt.ts',
    tests: ['test/lib/state/interviews/list/excerpt.test.ts'],
    breaks: [{ name: 'an excerpt is shown where the row says it all', before: 'if (missing === undefined) return null;', after: '' }],
  },
  {
    file: 'lib/storage/interview/joins.ts',
    tests: person,
    breaks: [
      { name: 'a join takes only two interviews along', before: '...(its === undefined ? [] : await joinsOf(database, its.person)),', after: '' },
      { name: 'an interview that is left alone stays joined', before: 'all.length <= 2 ? all : [own]', after: '[own]' },
      { name: 'interviews of one application are apart', before: "typeof application === 'string' ?", after: "typeof application === 'number' ?" },
      { name: 'a join that is taken back stays', before: '    await database.joins.bulkDelete([...touched]);\n', after: '' },
    ],
  },
  {
    file: 'lib/state/interviews/candidate/person.ts',
    tests: person,
    breaks: [{ name: 'an interview is suggested that is joined already', before: '!own.has(row.id) && ', after: '' }],
  },
  {
    file: 'lib/core/backup/restored.ts',
    tests: restore,
    breaks: [
      { name: 'what was on its way at the backup is sent again', before: 'isUnderWay(read.data) ?', after: 'false ?' },
      { name: 'a backup takes back that something was delivered', before: "read.data.state === 'delivered' ? there : here", after: 'there' },
      { name: 'a destination without secrets sends at once', before: '|| !lacksSecrets', after: '|| lacksSecrets || !lacksSecrets' },
    ],
  },
  {
    file: 'lib/core/backup/histories.ts',
    tests: restore,
    breaks: [
      {
        name: 'histories that went apart count as one that is ahead',
        before: "if (here[index] !== there[index]) return 'apart';",
        after: "if (here[index] !== there[index]) return 'ahead';",
      },
      { name: 'the older of two versions stands', before: 'there.lastChangeAt > here.lastChangeAt', after: 'there.lastChangeAt < here.lastChangeAt' },
    ],
  },
  {
    file: 'lib/storage/backup/interviews.ts',
    tests: restore,
    breaks: [
      {
        name: 'a backup puts older work over newer',
        before: "if (standing === 'ahead') return { kind: 'kept' };",
        after: "if (standing === 'ahead') return { kind: 'updated' };",
      },
      {
        name: 'words that differ in a backup are dropped',
        before: 'if (key !== undefined && holder !== undefined) for (const row of rows) add(table',
        after: 'if (key !== undefined && holder !== undefined) for (const row of rows.slice(1)) add(table',
      },
    ],
  },
  {
    file: 'lib/surfaces/opens-alone.ts',
    tests: ['test/lib/surfaces/opens-alone.test.ts'],
    breaks: [
      { name: 'a panel in a window of a page opens', before: 'return readTopOrigin() === origin;', after: 'return true;' },
      { name: 'a page that call pages may frame opens without a guest', before: "if (pathname !== '/panel.html') return false;", after: '' },
    ],
  },
];
