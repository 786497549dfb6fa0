import { expect, test } from 'vitest';
import { makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { describeInterviewer } from '@/lib/core/scorecard/describe-interviewer';
import { makeScorecard } from '@/lib/core/scorecard/scorecard';
import { writeMarkdown } from '@/lib/export/markdown';
import { makeReport } from '@/lib/export/report';
import { explainRule } from '@/lib/text/rules';
import { anInterview } from '../../interviews.ts';

const scorecardBy = (name: string | null, email: string | null) =>
  makeScorecard({ interview: anInterview({ endedAt: 2000 }), notes: [], ratings: [] }, { name, email }, 3000, explainRule);

test.each([
  ['Ivo Interviewer', 'ivo@acme.example', 'Ivo Interviewer, ivo@acme.example'],
  ['Ivo Interviewer', null, 'Ivo Interviewer'],
  [null, 'ivo@acme.example', 'no name given, ivo@acme.example'],
  [null, null, 'no name given'],
])('%s and %s: every export says it', (name, email, text) => {
  expect(describeInterviewer({ name, email })).toBe(text);
  const scorecard = scorecardBy(name, email);
  expect(writeMarkdown(makeReport({ envelope: scorecard, rubric: null }))).toContain(`\n- Interviewer: ${text}\n`);
  expect(makeHandOffFields(scorecard)).toContainEqual({ name: 'Interviewer', score: '', text });
  expect(JSON.parse(JSON.stringify(scorecard)).data.interviewer).toEqual({ name, email });
});
