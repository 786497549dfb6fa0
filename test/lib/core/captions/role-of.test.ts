import { expect, test } from 'vitest';
import { roleOf, type TalkNames } from '@/lib/core/captions/role-of';

const call: TalkNames = { interviewers: ['Ada Lovelace'], candidate: 'Grace Hopper', speakers: ['Ada Lovelace', 'Grace Hopper'], chosen: {} };

test.each<[string, string, Partial<TalkNames>, string]>([
  ['the interviewer by name', 'ada lovelace', {}, 'interviewer'],
  ['the interviewer by a part of the name', 'Ada', {}, 'interviewer'],
  ['the interviewer by another of their names', 'Countess Ada', { interviewers: ['Lovelace', 'Countess Ada'] }, 'interviewer'],
  ['the reader as the page calls them', 'You', { interviewers: [] }, 'interviewer'],
  ['the reader as a German page calls them', 'Du', { interviewers: [] }, 'interviewer'],
  ['the candidate by name, without accents and case', 'GRACE HÖPPER', { candidate: 'Grace Hopper' }, 'candidate'],
  ['a candidate whose name is a word for the reader', 'Ty', { candidate: 'Ty Cobb' }, 'candidate'],
  ['the candidate by a longer name', 'Grace Brewster Hopper', {}, 'candidate'],
  ['the only one who speaks with the interviewer', 'amazing-grace', { speakers: ['You', 'amazing-grace'] }, 'candidate'],
  ['one of two strangers', 'amazing-grace', { speakers: ['You', 'amazing-grace', 'Eve'] }, 'unknown'],
  ['a stranger before the interviewer has spoken', 'amazing-grace', { speakers: ['amazing-grace'] }, 'unknown'],
  ['the unnamed, even with nobody else', '', { speakers: ['You', ''] }, 'unknown'],
  ['the unnamed whom the user has named', '', { speakers: [''], chosen: { '': 'candidate' } }, 'candidate'],
  ['whoever the user says', 'Grace Hopper', { chosen: { 'Grace Hopper': 'interviewer' } }, 'interviewer'],
  ['the user’s word that somebody is not known', 'Grace Hopper', { chosen: { 'Grace Hopper': 'unknown' } }, 'unknown'],
  ['somebody who bears the name of a property', 'constructor', { speakers: ['constructor', 'Eve'] }, 'unknown'],
  [
    'the one left once the user has named the interviewer',
    'Eve',
    { interviewers: [], speakers: ['Eve', 'Bob'], chosen: { Bob: 'interviewer' } },
    'candidate',
  ],
])('%s', (_name, speaker, more, role) => {
  expect(roleOf(speaker, { ...call, ...more })).toBe(role);
});
