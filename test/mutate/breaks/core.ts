import type { BrokenFile } from '../break.ts';

const rules = ['test/lib/core/scorecard/rules.test.ts'];
const score = ['test/lib/core/scorecard/score.test.ts'];

/** Breaks of pure decisions in lib/core. */
export const coreBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/core/scorecard/rules.ts',
    tests: rules,
    breaks: [
      {
        name: 'a minimum score is not reached by the score itself',
        before: 'met: value >= score,',
        after: 'met: value > score,',
      },
      {
        name: 'the senior rule applies to mid',
        before: "rubric.level === 'senior' ||",
        after: "rubric.level === 'mid' || rubric.level === 'senior' ||",
      },
      { name: 'the senior rule does not apply to staff', before: " || rubric.level === 'staff'", after: '' },
      { name: 'a minimum count needs one more', before: 'reached >= count', after: 'reached > count' },
      { name: 'a minimum count takes no score that is just reached', before: 'value >= score).length', after: 'value > score).length' },
      { name: 'a dimension that was not assessed fails its minimum', before: 'applies: true, met: null', after: 'applies: true, met: false' },
    ],
  },
  {
    file: 'lib/core/scorecard/score.ts',
    tests: score,
    breaks: [
      { name: 'the score is rounded down', before: '(200 * sum + counted) / (2 * counted)', after: '(200 * sum) / (2 * counted)' },
      {
        name: 'what was not assessed counts as nothing',
        before: "if (typeof value !== 'number') continue;\n",
        after: "if (typeof value !== 'number') counted += dimension.weight;\n    if (typeof value !== 'number') continue;\n",
      },
    ],
  },
  {
    file: 'lib/core/scorecard/missing.ts',
    tests: score,
    breaks: [
      { name: 'a score needs no evidence', before: '(evidence[dimension.id] ?? 0) === 0', after: '(evidence[dimension.id] ?? 1) === 0' },
      { name: 'no recommendation is needed', before: 'recommendation === null ?', after: 'recommendation === undefined ?' },
      { name: 'not assessed needs evidence', before: "value !== 'not-assessed' && ", after: '' },
    ],
  },
  {
    file: 'lib/core/interview/evidence.ts',
    tests: score,
    breaks: [{ name: 'a note without words is evidence', before: "text.trim() !== ''", after: "text !== ''" }],
  },
  {
    file: 'lib/core/interview/resume.ts',
    tests: ['test/lib/core/interview/resume.test.ts'],
    breaks: [
      { name: 'an interview resumes for an hour', before: 'rejoinWithinMs = 10 * minuteMs', after: 'rejoinWithinMs = 60 * minuteMs' },
      { name: 'an interview that never ended resumes for a day', before: '6 * 60 * minuteMs', after: '24 * 60 * minuteMs' },
      {
        name: 'a finished interview resumes',
        before: 'interview.finishedAt === null ? callGoesOnUntil(interview) : 0',
        after: 'callGoesOnUntil(interview)',
      },
      { name: 'an interview resumes in any room', before: ' && interview.call === call', after: '' },
      { name: 'a second interview in a room begins with its call', before: 'isLater ? now : joinedAt', after: 'joinedAt' },
    ],
  },
  {
    file: 'lib/core/prepared/other-candidate.ts',
    tests: ['test/lib/core/interview/resume.test.ts'],
    breaks: [{ name: 'somebody who is expected within the hour counts as expected now', before: '15 * 60_000', after: '60 * 60_000' }],
  },
  {
    file: 'lib/core/interview/call-action.ts',
    tests: ['test/lib/core/interview/call-action.test.ts'],
    breaks: [
      { name: 'a clock that was stopped by hand goes on', before: 'isBack && hasLeft && now', after: 'isBack && now' },
      { name: 'the end of another call ends the interview', before: 'interview.call !== state.call || ', after: '' },
      { name: 'a leaving from before the interview ends it', before: ' || leftAt < startedAt', after: '' },
    ],
  },
  {
    file: 'lib/core/interview/page-names.ts',
    tests: ['test/lib/core/interview/page-names.test.ts'],
    breaks: [
      { name: 'marks of direction stay in names', before: '\\u2028-\\u202e\\u2060-\\u2069', after: '\\u2028-\\u2029' },
      { name: 'U+0000 stays in names', before: '[\\p{Cc}\\u061c', after: '[\\u061c' },
      { name: 'half a character stays in names', before: '.toWellFormed()', after: '' },
      {
        name: 'a name is cut within a character',
        before: 'Array.from(new Intl.Segmenter().segment(seen), ({ segment }) => segment)',
        after: "seen.split('')",
      },
    ],
  },
  {
    file: 'lib/core/interview/field-in-use.ts',
    tests: ['test/lib/core/interview/field-in-use.test.ts'],
    breaks: [
      { name: 'a field is free at once', before: 'quietAfterMs = 3000', after: 'quietAfterMs = 0' },
      { name: 'a field is free while a word is being composed', before: 'field.isComposing ? quietAfterMs : ', after: '' },
    ],
  },
  {
    file: 'lib/core/time/call-time.ts',
    tests: ['test/lib/core/time/call-time.test.ts'],
    breaks: [
      { name: 'a call time is negative', before: 'Math.max(0, recordedAt - startedAt)', after: 'recordedAt - startedAt' },
      { name: 'minutes begin again after an hour', before: 'String(Math.floor(seconds / 60))', after: 'String(Math.floor(seconds / 60) % 60)' },
    ],
  },
  {
    file: 'lib/core/panel/limit.ts',
    tests: ['test/lib/core/panel/limit.test.ts'],
    breaks: [
      { name: 'nothing is limited', before: 'if (recent.length >= most) return false;', after: '' },
      { name: 'one more is let through', before: 'recent.length >= most', after: 'recent.length > most' },
    ],
  },
  {
    file: 'lib/core/delivery/verdict.ts',
    tests: ['test/lib/core/delivery/verdict.test.ts'],
    breaks: [
      {
        name: 'a 500 is tried again where it may be written twice',
        before: "return repeatable ? 'retry' : 'unknown';\n  if (aboutAccess",
        after: "return 'retry';\n  if (aboutAccess",
      },
      {
        name: 'a lost answer is tried again where it may be written twice',
        before: "  return repeatable ? 'retry' : 'unknown';\n}",
        after: "  return 'retry';\n}",
      },
      { name: 'a redirect is accepted', before: 'status >= 200 && status < 300', after: 'status >= 200 && status < 400' },
    ],
  },
  {
    file: 'lib/core/delivery/web-page.ts',
    tests: ['test/lib/core/delivery/web-page.test.ts'],
    breaks: [{ name: 'a web page in capitals is none', before: '(?=[\\s>]|$)/i', after: '(?=[\\s>]|$)/' }],
  },
  {
    file: 'lib/core/delivery/retry.ts',
    tests: ['test/lib/core/delivery/retry.test.ts'],
    breaks: [
      { name: 'Retry-After is not waited for', before: 'next * (1 + 0.2 * jitter), retryAfter ?? 0', after: 'next * (1 + 0.2 * jitter), 0' },
      { name: 'Retry-After waits for ever', before: 'Math.min(Number(header) * secondMs, longestRetryAfterMs)', after: 'Number(header) * secondMs' },
    ],
  },
  {
    file: 'lib/core/delivery/mask.ts',
    tests: ['test/lib/core/delivery/mask.test.ts'],
    breaks: [{ name: 'the beginning of a secret at the end is kept', before: 'tail === 0 ? whole', after: 'tail >= 0 ? whole' }],
  },
  {
    file: 'lib/core/delivery/endpoint.ts',
    tests: ['test/lib/core/delivery/delivery.test.ts'],
    breaks: [
      {
        name: 'http goes anywhere',
        before: "url.protocol === 'http:' && !loopback(url.hostname)",
        after: "url.protocol === 'http:' && url.hostname === ''",
      },
      { name: 'an address holds a password', before: "url.username !== '' || url.password !== ''", after: "url.username !== ''" },
    ],
  },
  {
    file: 'lib/calendar/read-times.ts',
    tests: ['test/lib/calendar/zones.test.ts'],
    breaks: [{ name: 'the second pass for summer time is dropped', before: 'return guess + wall - wallAt(guess, zone);', after: 'return guess;' }],
  },
];
