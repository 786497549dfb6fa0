import type { BrokenFile } from '../break.ts';

const migrations = ['test/lib/storage/database/migrations.test.ts'];
const outbox = ['test/lib/storage/delivery/outbox.test.ts'];

/** Breaks of the database. */
export const storageBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/storage/upgrades/capture.ts',
    tests: migrations,
    breaks: [
      { name: 'upgrade 2 takes every note for evidence', before: 'row.filled = isEvidence(row) ? 1 : 0;', after: 'row.filled = 1;' },
      { name: 'upgrade 2 takes an undo for a change', before: "row.undoes === null ? 'do' : 'undo'", after: "'do'" },
      { name: 'upgrade 2 keeps whole interviews in the history', before: 'row.before = pickFields(row.before);', after: '' },
      {
        name: 'upgrade 2 leaves drafts without what they need',
        before: "await transaction.table('drafts').toCollection().modify({ stance: null, pinned: false });",
        after: '',
      },
    ],
  },
  {
    file: 'lib/storage/upgrades/destinations.ts',
    tests: migrations,
    breaks: [
      { name: 'upgrade 3 doubts no delivery', before: 'doubtful: row.attempts.some(({ status }) => status === null),', after: 'doubtful: false,' },
      { name: 'upgrade 3 doubts every delivery', before: 'doubtful: row.attempts.some(({ status }) => status === null),', after: 'doubtful: true,' },
      { name: 'upgrade 3 sends again what was delivered', before: "done: row.state === 'delivered' ? 1 : 0,", after: 'done: 0,' },
      {
        name: 'upgrade 3 lets a destination go on that was switched off',
        before: 'const pause = enabled ? null :',
        after: 'const pause = enabled || url ? null :',
      },
      { name: 'upgrade 3 blames the scorecard for a refused key', before: 'last === 401 || ', after: '' },
    ],
  },
  {
    file: 'lib/storage/upgrades/words.ts',
    tests: [...migrations, 'test/lib/storage/unsaved/migration.test.ts'],
    breaks: [
      { name: 'upgrade 8 loses half-typed notes', before: 'await moveDrafts(transaction);', after: '' },
      { name: 'upgrade 8 loses the words of edits', before: 'await moveEdits(transaction);', after: '' },
    ],
  },
  {
    file: 'lib/storage/scorecard/finish-command.ts',
    tests: ['test/lib/storage/scorecard/finish-command.test.ts'],
    breaks: [
      { name: 'a finish does not compare its basis', before: '(await findBasis(interviewId)) !== basis || ', after: '' },
      { name: 'a finish stores a revision out of turn', before: ' || scorecard.revision !== before.revision + 1', after: '' },
      { name: 'an amendment moves the time of the finish', before: 'amendment?.finishedAt ?? at', after: 'at' },
      { name: 'a finish leaves its amendment open', before: 'await database.amendments.delete(interviewId);', after: '' },
    ],
  },
  {
    file: 'lib/storage/interview/note-commands.ts',
    tests: ['test/lib/storage/database/write-directly.test.ts', 'test/lib/storage/unsaved/drafts.test.ts'],
    breaks: [
      { name: 'a finished interview takes notes', before: "finished.result > 0 && refuse('finished')", after: 'finished.result' },
      { name: 'an interview that is gone takes notes', before: "there.result === 0 && refuse('gone')", after: 'there.result' },
      { name: 'a new note leaves its draft', before: "transaction.objectStore('noteDrafts').delete(note.id);", after: '' },
      { name: 'nobody hears of a new note', before: 'announceKeys({ notes: [id], noteDrafts: [id] });', after: '' },
    ],
  },
  {
    file: 'lib/storage/database/write-directly.ts',
    tests: ['test/lib/storage/database/write-directly.test.ts'],
    breaks: [
      { name: 'a connection that the browser closed is never opened again', before: "error.name !== 'InvalidStateError'", after: 'error.name' },
      { name: 'late word of a closed connection closes the next', before: 'connection.onclose = null;', after: '' },
    ],
  },
  {
    file: 'lib/storage/database/command.ts',
    tests: ['test/lib/storage/database/commands.test.ts', 'test/lib/storage/unsaved/drafts.test.ts'],
    breaks: [
      { name: 'a finished interview takes changes', before: "return finished === 0 ? null : 'finished';", after: 'return null;' },
      { name: 'a note without words counts', before: 'filled: isEvidence(note) ? 1 : 0', after: 'filled: 1' },
      {
        name: 'a change leaves no trace in the history',
        before: ", database.changes.add({ kind: 'do', of: null, ...edit, interviewId, at })]",
        after: ']',
      },
    ],
  },
  {
    file: 'lib/storage/interview/edit-commands.ts',
    tests: ['test/lib/storage/unsaved/drafts.test.ts', 'test/lib/state/composer/text-edits.test.ts'],
    breaks: [
      {
        name: 'an edit goes over words that it has not seen',
        before: "before.text === seen || before.text === words.text ? { ...after, text: wellFormed(after.text) } : 'changed'",
        after: '({ ...after, text: wellFormed(after.text) })',
      },
      {
        name: 'a summary goes over one that it has not seen',
        before: "edit.before.summary === edit.after.summary ? null : 'changed'",
        after: 'edit',
      },
    ],
  },
  {
    file: 'lib/storage/delivery/steps.ts',
    tests: [...outbox, 'test/lib/storage/unreadable.test.ts'],
    breaks: [
      { name: 'a delivery with nothing left to send is begun', before: 'read.success && canBeBegun(read.data)', after: 'read.success' },
      { name: 'two drains begin one delivery', before: '    taken.add(one.id);\n', after: '' },
      {
        name: 'a later revision does not wait for an earlier one',
        before: 'if (earlier !== undefined) return',
        after: 'if (earlier === row) return',
      },
      { name: 'a moment that a wrong clock set is waited for', before: ' || nextAttemptAt >= at + impossibleWaitMs)', after: ')' },
    ],
  },
  {
    file: 'lib/storage/delivery/changes.ts',
    tests: outbox,
    breaks: [
      {
        name: 'what was delivered can be changed',
        before: "if (row.state !== 'delivered' && row.state !== 'sending') await saveAll",
        after: "if (row.state !== 'sending') await saveAll",
      },
      { name: 'what may have been written is planned anew', before: 'row.done > 0 || row.doubtful) continue;', after: 'row.done > 0) continue;' },
    ],
  },
  {
    file: 'lib/storage/bare/connection.ts',
    tests: ['test/lib/storage/bare/connection.test.ts'],
    breaks: [
      { name: 'the worker makes an empty database', before: 'opening.onupgradeneeded = () => opening.transaction?.abort();', after: '' },
      { name: 'an older build reads a newer database', before: 'if (database.version === lastVersion', after: 'if (database.version >= lastVersion' },
      { name: 'nobody migrates the database of an earlier build', before: '  await migrate?.();\n', after: '' },
      { name: 'the worker keeps a page from migrating', before: '    forget();\n    database.close();', after: '    forget();' },
    ],
  },
  {
    file: 'lib/storage/bare/transaction.ts',
    tests: ['test/lib/storage/bare/transaction.test.ts'],
    breaks: [
      { name: 'no page is told of what the worker writes', before: '    tellChanged(changed);\n', after: '' },
      { name: 'a failed work leaves half of it', before: '      transaction.abort();', after: '' },
    ],
  },
  {
    file: 'lib/storage/interview/delete.ts',
    tests: ['test/lib/storage/interview/delete.test.ts'],
    breaks: [
      {
        name: 'a deletion spares what was written afterwards',
        before: '.count()) > 0) return;\n    for (const table of tables) await rowsOf(table, id).delete();',
        after: '.count()) > 0) return;',
      },
    ],
  },
  {
    file: 'lib/storage/opening/factory.ts',
    tests: ['test/lib/storage/opening/opening.test.ts', ...migrations],
    breaks: [
      { name: 'an older build writes into a newer database', before: 'version === undefined || !isWhole(version)', after: 'version === -1' },
      { name: 'an existing database is upgraded without the steps', before: 'oldVersion > 0 && beforeUpgrade()', after: 'false' },
    ],
  },
  {
    file: 'lib/storage/database/read-rows.ts',
    tests: ['test/lib/storage/unreadable.test.ts'],
    breaks: [{ name: 'a row that cannot be read is lost', before: 'else unreadable.push(row);', after: '' }],
  },
  {
    file: 'lib/settings/setting.ts',
    tests: ['test/lib/settings/stored.test.ts'],
    breaks: [
      { name: 'two writers of settings lose one change', before: 'navigator.locks.request(`setting:${key}`, work)', after: 'work()' },
      { name: 'a setting that cannot be read is overwritten', before: 'const aside = isWhole ? {} :', after: 'const aside = isWhole || raw ? {} :' },
    ],
  },
  {
    file: 'lib/settings/nonces.ts',
    tests: ['test/lib/settings/nonces.test.ts'],
    breaks: [
      { name: 'a nonce is valid in any tab', before: 'found.tab === tab && ', after: '' },
      { name: 'a nonce is never burned', before: 'await browser.storage.session.remove(key);', after: '' },
      { name: 'two redeem a nonce at once', before: "navigator.locks.request('nonces', work) as Promise<Value>", after: 'work()' },
      { name: 'a tab has any number of nonces', before: '...own.slice(0, mostPerTab - 1)', after: '...own' },
      { name: 'a nonce never expires', before: ' && found.until > now', after: '' },
      { name: 'a nonce of a practice call is valid in a call', before: ' && found.use === use', after: '' },
      { name: 'a nonce lives an hour', before: 'lifeMs = 60_000', after: 'lifeMs = 3_600_000' },
      { name: 'nonces that have expired stay', before: 'nonce !== undefined && nonce.until > now', after: 'nonce !== undefined' },
      {
        name: 'a tab pushes out the nonces of others',
        before: 'const kept = new Set([...live.filter((nonce) => nonce.tab !== tab), ',
        after: 'const kept = new Set([',
      },
    ],
  },
];
