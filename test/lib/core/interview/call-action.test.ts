import { expect, test } from 'vitest';
import { type CallView, decideCallAction } from '@/lib/core/interview/call-action';
import { leftInUse } from '@/lib/core/interview/field-in-use';
import { anInterview } from '../../interviews.ts';

const minute = 60_000;
const now = 100 * minute;
const interview = anInterview({ call: 'room', startedAt: 60 * minute });
const ended = { ...interview, endedAt: now - 5 * minute };
const view = (phase: CallView['phase'], leftAt: number | null = null): CallView => ({ phase, call: 'room', joinedAt: 60 * minute, leftAt });
const lobby: CallView = { ...view('lobby'), joinedAt: null };
const left = view('left', now - 5000);
const perhaps = view('perhaps-left', now - 30_000);
const inCall = view('in-call');

test.each([
  ['the call is joined', lobby, inCall, interview, false, 'join'],
  ['a page that is loaded again is in the call', null, inCall, interview, false, 'join'],
  ['nothing is new in the call', inCall, inCall, interview, false, 'none'],
  ['the lobby', null, lobby, interview, false, 'none'],
  ['the call is left', inCall, left, interview, false, 'leave'],
  ['a page that is loaded again says that the call was left', null, left, interview, false, 'leave'],
  ['that it was left is said again', left, left, interview, false, 'none'],
  ['the call was left before the interview began', null, view('left', 59 * minute), interview, false, 'none'],
  ['no sign of the call is seen', inCall, perhaps, interview, false, 'ask'],
  ['still no sign of it is seen', perhaps, perhaps, interview, false, 'none'],
  ['the call is seen again', perhaps, inCall, interview, false, 'none'],
  ['after the question the call was left', perhaps, left, interview, false, 'leave'],
  ['the clock is stopped already', inCall, left, ended, false, 'none'],
  ['no sign of the call once the clock is stopped', inCall, perhaps, ended, false, 'none'],
  ['the call is joined again within ten minutes', left, inCall, ended, true, 'resume'],
  ['the same in a page that is loaded again', null, inCall, ended, true, 'resume'],
  ['the lobby of the call that was left', left, lobby, ended, true, 'none'],
  ['the clock was stopped by hand', left, inCall, ended, false, 'none'],
  ['the clock was stopped by hand in the call', inCall, inCall, ended, true, 'none'],
  ['the call is joined again after ten minutes', left, inCall, { ...ended, endedAt: now - 10 * minute }, true, 'none'],
  ['another room', inCall, { ...left, call: 'elsewhere' }, interview, false, 'none'],
  ['a finished scorecard', inCall, left, { ...interview, finishedAt: now }, false, 'none'],
  ['an amendment', left, inCall, { ...ended, revision: 1 }, true, 'none'],
] as const)('%s', (_name, before, state, subject, hasLeft, act) => {
  expect(decideCallAction(before, state, subject, hasLeft, now)).toBe(act);
});

test.each([
  ['no field', null, 0],
  ['a key just now', { lastKeyAt: 10_000, isComposing: false }, 3000],
  ['a key two seconds ago', { lastKeyAt: 8000, isComposing: false }, 1000],
  ['a key three seconds ago', { lastKeyAt: 7000, isComposing: false }, 0],
  ['no key ever', { lastKeyAt: Number.NEGATIVE_INFINITY, isComposing: false }, 0],
  ['a word that is being composed', { lastKeyAt: 0, isComposing: true }, 3000],
])('%s: how long a field is still in use', (_name, field, left) => {
  expect(leftInUse(field, 10_000)).toBe(left);
});
