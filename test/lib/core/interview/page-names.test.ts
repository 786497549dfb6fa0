import { describe, expect, test } from 'vitest';
import { cleanName, findCandidate } from '@/lib/core/interview/page-names';

describe('a name from a page', () => {
  test.each([
    ['keeps its own writing', 'Ñandú Øst-李 明', 'Ñandú Øst-李 明'],
    ['loses marks of direction', '\u202eNadia\u2066 Moss\u200f', 'Nadia Moss'],
    ['loses U+0000 and other controls', 'Nadia\u0000\u0007 Moss', 'Nadia Moss'],
    ['loses half a character', 'Nadia\ud83d Moss\udc00', 'Nadia Moss'],
    ['stands on one line', '  Nadia\n\tMoss \u2028', 'Nadia Moss'],
    ['keeps joined characters', '👩‍💻 Nadia', '👩‍💻 Nadia'],
    ['loses pronouns', 'Nadia Moss (she/her)', 'Nadia Moss'],
    ['keeps what else is in brackets', 'Nadia Moss (Acme)', 'Nadia Moss (Acme)'],
  ])('%s', (_what, text, name) => expect(cleanName(text)).toBe(name));

  test('is cut between whole characters', () => {
    expect(cleanName('👩‍💻'.repeat(300))).toBe('👩‍💻'.repeat(100));
    expect(cleanName('e\u0301'.repeat(300))).toBe('e\u0301'.repeat(100));
  });
});

describe('the candidate among the names on a page', () => {
  const settings = 'Owen Field';
  test.each<[string, readonly string[], string | null, string, string]>([
    ['is the first of the others', ['Nadia Moss', 'Pia Panel'], null, settings, 'Nadia Moss'],
    ["is never the interviewer's own", ['owen  field', 'Nadia Moss'], null, settings, 'Nadia Moss'],
    ['is nobody where nobody else is', ['Owen Field'], null, settings, ''],
    ['is not the name of the preview', ['O. Field', 'Nadia Moss'], 'O. Field', '', 'Nadia Moss'],
    ['is not the name in a phrase', ['Owen Field', 'Nadia Moss'], 'Profilbild von Owen Field.', '', 'Nadia Moss'],
    ['is not hidden by a part of a phrase', ['Al', 'Alan Smith'], 'Profile picture of Alan Smith.', '', 'Al'],
    ["is told by the settings where the page does not tell one's own", ['Owen Field', 'Nadia Moss'], '', settings, 'Nadia Moss'],
    ['is told where one goes by another form of the name', ['Owen (he/him)', 'Nadia Moss'], '', settings, 'Nadia Moss'],
    ['is nobody where one stands alone', ['Owen F.'], '', settings, ''],
    ['is not guessed where nothing tells who is who', ['Owen', 'Nadia Moss'], '', '', ''],
    ['is not guessed where no name is like the own', ['Boss', 'Nadia Moss'], '', settings, ''],
    ['is nobody where no name is shown', ['', ' '], null, settings, ''],
  ])('%s', (_what, people, own, interviewer, name) => expect(findCandidate({ people, own }, interviewer)).toBe(name));
});
