import { describe, expect, test } from 'vitest';
import { type DebriefCandidate, judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';

const candidate: DebriefCandidate = { names: ['Ada Lovelace'], applicationIds: ['A-1'], persons: ['p1'] };
const interview = (parts: Partial<LocalInterview> = {}): LocalInterview => ({
  kind: 'interview',
  id: 'i1',
  candidate: 'Somebody Else',
  formerly: [],
  applicationId: null,
  person: null,
  isFinished: false,
  followsUp: null,
  ...parts,
});
const stateOf = (here: readonly LocalInterview[]) => judgeBlindness(candidate, here, 'd1').state;

describe('an unfinished or prepared interview closes', () => {
  test.each<[string, Partial<LocalInterview>]>([
    ['of the same application', { applicationId: 'A-1' }],
    ['of the same application under another name', { applicationId: 'A-1', candidate: 'Countess' }],
    ['that was joined by hand', { person: 'p1' }],
    ['of the same name', { candidate: 'lovelace, ADA' }],
    ['of the same name with another application', { candidate: 'Ada Lovelace', applicationId: 'A-2' }],
    ['whose name was corrected', { formerly: ['Ada Lovelace'] }],
    ['of a part of the name', { candidate: 'Ada' }],
    ['that another debrief prepared', { candidate: 'Ada Lovelace', followsUp: 'd2' }],
  ])('%s', (_what, parts) => {
    const by = interview(parts);
    expect(judgeBlindness(candidate, [by], 'd1')).toEqual({ state: 'closed', by: { kind: 'interview', id: 'i1', candidate: by.candidate } });
    expect(stateOf([interview({ ...parts, kind: 'prepared' })])).toBe('closed');
    expect(stateOf([interview({ ...parts, id: 'i2', isFinished: true }), by])).toBe('closed');
  });
});

test('a follow-up that the debrief itself prepared does not close it, prepared or running', () => {
  const followUp = { candidate: 'Ada Lovelace', followsUp: 'd1' };
  expect(stateOf([interview({ candidate: 'Ada Lovelace', isFinished: true }), interview({ ...followUp, kind: 'prepared', id: 'p' })])).toBe('open');
  expect(stateOf([interview({ candidate: 'Ada Lovelace', isFinished: true }), interview({ ...followUp, id: 'r' })])).toBe('open');
  expect(judgeBlindness(candidate, [interview(followUp)], null).state).toBe('closed');
});

test('one’s own finished interview opens', () => {
  expect(stateOf([interview({ applicationId: 'A-1', isFinished: true })])).toBe('open');
});

test('who has no interview of the candidate here did not interview', () => {
  expect(stateOf([])).toBe('did-not-interview');
  expect(stateOf([interview(), interview({ isFinished: true })])).toBe('did-not-interview');
});
