import { expect, test } from 'vitest';
import { makeScorecard, withOthersOpened } from '@/lib/core/scorecard/scorecard';
import { parseEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { anInterview } from '../../interviews.ts';

const made = makeScorecard({ interview: anInterview({ endedAt: 2000 }), notes: [], ratings: [] }, { name: null, email: null }, 3000, () => '');

test('every scorecard says when others’ were opened before its finish, null where they were not', () => {
  expect(made.data.interview).toMatchObject({ othersOpenedAt: null });
  expect(withOthersOpened(made, null)).toEqual(made);
  expect(withOthersOpened(made, 1000).data.interview.othersOpenedAt).toBe('1970-01-01T00:00:01.000Z');
});

test('scorecards of earlier versions read as before: without the field nothing was opened', () => {
  const written = JSON.parse(JSON.stringify(made));
  delete written.data.interview.othersOpenedAt;
  expect(parseEnvelope(JSON.stringify(written))).toEqual(made);
  const opened = withOthersOpened(made, 1000);
  expect(parseEnvelope(JSON.stringify(opened))).toEqual(opened);
});
