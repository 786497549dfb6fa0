import { expect, test } from 'vitest';
import { headingOf, notOpened } from '@/lib/state/app/error-messages';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

test.each<[string, Error, string, string]>([
  ['a full disk', named('QuotaExceededError'), 'The disk is full', 'Free some disk space'],
  ['a full disk in Chromium', named('UnknownError', 'IO error: FILE_ERROR_NO_SPACE'), 'The disk is full', 'Free some disk space'],
  ['a disk out of reach', named('UnknownError'), 'The database cannot be reached', 'could not reach its database'],
  ['a closed database', named('DatabaseClosedError'), 'The database was closed', 'Try again to open it'],
  ['a newer database', named('VersionError'), 'The database cannot be opened', 'A newer version of Plumbline was used here'],
  ['blocked site data', named('SecurityError'), 'Plumbline cannot store here', 'Opened in a tab'],
  ['an unreadable row', named('$ZodError'), 'This cannot be read', 'kept as it is'],
  ['a mistake of ours', new TypeError('x is undefined'), 'Something went wrong', 'The cause is not known'],
])('%s has a heading and words that are true of it', (_name, thrown, heading, words) => {
  expect(headingOf(thrown)).toBe(heading);
  expect(notOpened(thrown)).toContain(words);
});

test('a programming error does not mention the database', () => expect(notOpened(new TypeError())).not.toContain('database'));

test('an error wrapped by Dexie shows its cause', () => {
  const wrapped = Object.assign(named('AbortError'), { inner: named('QuotaExceededError') });
  expect(headingOf(wrapped)).toBe('The disk is full');
});
