import { describe, expect, test } from 'vitest';
import { type Note, type Rating, type RatingValue, scores } from '@/lib/core/interview/interview';
import { fillForm } from '@/lib/core/mapping/fill-mapping';
import { type Form, findFormChanges, fingerprintOf, type MappingField } from '@/lib/core/mapping/form';
import { type DestinationMapping, findMappingErrors, findMappingLosses } from '@/lib/core/mapping/mapping';
import { suggestMapping } from '@/lib/core/mapping/suggest-mapping';
import { makeScorecard } from '@/lib/core/scorecard/scorecard';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeFormChanges } from '@/lib/text/delivery/mapping';
import { describeLosses } from '@/lib/text/delivery/plan-remarks';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { explainRule } from '@/lib/text/rules';
import { fc } from '../../../setup/properties.ts';

const option = (value: string, label = value) => ({ value, label });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => option(String(from + index)));
const field = (id: string, label: string, more: Partial<MappingField> = {}): MappingField => ({
  id,
  label,
  kind: 'score',
  type: 'Score',
  required: false,
  options: numbers(1, 4),
  notAssessed: null,
  takesComment: false,
  ...more,
});
const text = (id: string, label: string) => field(id, label, { kind: 'text', options: [] });
const form: Form = {
  id: 'form',
  title: 'Technical interview',
  fields: [
    field('tech', 'Technical knowledge'),
    field('quality', 'Code quality and tests', { options: numbers(0, 4), notAssessed: '0' }),
    field('hire', 'Overall recommendation', {
      kind: 'choice',
      options: [option('sh', 'Strong Hire'), option('h', 'Hire'), option('nh', 'No Hire'), option('snh', 'Strong No Hire')],
    }),
    text('feedback', 'Detailed feedback'),
  ],
};
const mapping = suggestMapping(rubric, form);

const note = (id: string, dimension: string | null, words: string): Note => ({
  id,
  interviewId: 'i',
  recordedAt: 84_000,
  text: words,
  dimension,
  kind: 'note',
  stance: null,
});
function finished(values: readonly RatingValue[], notes: readonly Note[] = []) {
  const ratings: readonly Rating[] = rubric.dimensions.map(({ id }, index) => ({
    interviewId: 'i',
    dimension: id,
    value: values[index] ?? 'not-assessed',
    ratedAt: 0,
  }));
  const interview = {
    id: 'i',
    scorecardId: 's',
    candidate: 'Grace',
    rubric,
    context: 'live-call' as const,
    platform: 'meet' as const,
    call: null,
    startedAt: 1000,
    endedAt: 2000,
    finishedAt: null,
    revision: 0,
    summary: 'Solid.',
    recommendation: 'yes' as const,
  };
  return makeScorecard({ interview, notes, ratings }, { name: null, email: null }, 3000, explainRule).data;
}
function fill(of: DestinationMapping, values: readonly RatingValue[], notes: readonly Note[] = []) {
  const filled = fillForm(of, finished(values, notes), 'sc_s_r1_d');
  if (!filled.ok) throw new Error(`Expected a filled form, found ${filled.reason.join(' ')}`);
  return filled.value;
}

describe('a filled form', () => {
  test('of an amended scorecard begins with that fact', () => {
    const amended = { ...finished([3]), revision: 2, amendment: { reason: 'Misheard the answer.' } };
    const filled = fillForm(mapping, amended, 'sc_s_r2');
    expect(filled.ok && filled.value.text?.value.startsWith('Amended, revision 2: Misheard the answer.\n\nSolid.')).toBe(true);
  });

  test('carries what was written beside a rating', () => {
    const given = finished([3]);
    const ratings = given.ratings.map((rating) => ({ ...rating, comment: rating.score === null ? null : 'Slow start' }));
    const filled = fillForm(mapping, { ...given, ratings }, 'r');
    expect(filled.ok && filled.value.text?.value).toContain('Technical Knowledge: 3 of 5\n  Slow start');
  });

  test('contains the mapped value, and names merged scores', () => {
    const { answers, droppedContent } = fill(mapping, [2, 5]);
    expect(answers.map((answer) => [answer.field.id, answer.value])).toEqual([
      ['tech', '1'],
      ['quality', '4'],
      ['hire', 'h'],
    ]);
    expect(describeLosses(droppedContent)).toContain('Technical Knowledge: the 2 becomes “1”, as 1 would.');
    expect(describeLosses(droppedContent)).toContainEqual(
      expect.stringMatching(/^Debugging & Troubleshooting, .*: no field, so the scores go into the text of “Detailed feedback”\.$/),
    );
  });

  test('omits a dimension that was not assessed, or marks it if the form can; never gives it the lowest value', () => {
    const { answers, droppedContent } = fill(mapping, []);
    expect(answers.map((answer) => [answer.field.id, answer.value])).toEqual([
      ['quality', '0'],
      ['hire', 'h'],
    ]);
    expect(describeLosses(droppedContent)).toContain('Technical Knowledge was not assessed: its field is left empty.');
  });

  test('refuses when a required field would stay empty', () => {
    const strict = {
      ...mapping,
      form: { ...form, fields: form.fields.map((entry) => (entry.id === 'tech' ? { ...entry, required: true } : entry)) },
    };
    expect(fillForm(strict, finished([]), 'r').ok).toBe(false);
    expect(fillForm(strict, finished([3]), 'r').ok).toBe(true);
  });

  test('carries every note and the reference in its text, with the moment of the call', () => {
    const { text: filled } = fill(mapping, [3], [note('a', 'technical-knowledge', 'knew GC'), note('b', null, 'late')]);
    expect(filled?.value).toContain('Technical Knowledge: 3 of 5\n  [01:23] knew GC');
    expect(filled?.value).toContain('Other notes\n  [01:23] late');
    expect(filled?.value.endsWith('Reference: sc_s_r1_d')).toBe(true);
  });

  test('puts notes beside the value if the field accepts text', () => {
    const worded = suggestMapping(rubric, { ...form, fields: form.fields.map((entry) => ({ ...entry, takesComment: entry.kind === 'score' })) });
    const { answers, text: filled } = fill(worded, [3], [note('a', 'technical-knowledge', 'knew GC')]);
    expect(answers[0]?.comment).toBe('[01:23] knew GC');
    expect(filled?.value).not.toContain('knew GC');
  });

  test('maps each score or lists it as lost', async () => {
    const values = fc.array(fc.constantFrom<RatingValue>(...scores, 'not-assessed'), { minLength: 7, maxLength: 7 });
    const fields = fc.array(
      fc.record({ name: fc.constantFrom(...rubric.dimensions.map(({ name }) => name)), steps: fc.integer({ min: 2, max: 10 }) }),
      { maxLength: 9 },
    );
    await fc.assert(
      fc.property(values, fields, fc.boolean(), (given, described, hasText) => {
        const made = described.map(({ name, steps }, index) => field(`f${index}`, name, { options: numbers(1, steps) }));
        const of = suggestMapping(rubric, { id: 'f', title: 'F', fields: hasText ? [...made, text('t', 'Notes')] : made });
        const filled = fill(of, given);
        return of.rows.every((row, index) => {
          const score = given[index];
          if (score === 'not-assessed' || score === undefined) return !filled.answers.some((answer) => answer.field.id === row.field);
          const expected = row.values.find((entry) => entry.score === score)?.value;
          const answered = filled.answers.some((answer) => answer.field.id === row.field && answer.value === expected);
          return answered || describeLosses(filled.droppedContent).some((loss) => loss.includes(row.name) && loss.includes('no field'));
        });
      }),
    );
  });
});

describe('a mapping', () => {
  const changed = (row: Partial<DestinationMapping['rows'][number]>) => ({
    ...mapping,
    rows: mapping.rows.map((entry, index) => (index === 0 ? { ...entry, ...row } : entry)),
  });

  test.each([
    ['a value the field lacks', changed({ values: scores.map((score) => ({ score, value: '9' })) }), 'has no value “9”'],
    ['not assessed as a score', changed({ notAssessed: '1' }), 'never a score'],
    ['a field of another form', changed({ field: 'gone' }), 'not in the form'],
    ['two things in one field', changed({ field: 'quality', notAssessed: '0' }), 'Two things go to one field'],
    [
      'a required field left out',
      { ...mapping, form: { ...form, fields: [...form.fields, field('x', 'Salary', { required: true, kind: 'other' })] } },
      'cannot be filled',
    ],
  ])('with %s cannot be saved', (_name, wrong, words) => expect(describeReasons(findMappingErrors(wrong))).toContain(words));

  test('names merged scores and unmapped fields', () => {
    expect(describeLosses(findMappingLosses(mapping))).toEqual([
      'Technical Knowledge and Code Quality & Testing: 1 and 2 both become “1”.',
      expect.stringMatching(/^Debugging & Troubleshooting, .*: no field, so the scores go into the text of “Detailed feedback”\.$/),
    ]);
    expect(describeLosses(findMappingLosses({ ...mapping, text: null })).at(-1)).toBe(
      'The notes, the summary, the weighted score and the interviewer’s name have no field, so they are not sent.',
    );
  });
});

describe('a form', () => {
  const without = { ...form, fields: form.fields.slice(1) };
  test.each([
    ['nothing', { ...form, fields: [...form.fields].reverse() }, []],
    ['a field gone', without, ['“Technical knowledge” is gone.']],
    ['a field more', { ...form, fields: [...form.fields, text('n', 'Notes')] }, ['“Notes” is new.']],
    [
      'a field required',
      { ...without, fields: [field('tech', 'Technical knowledge', { required: true }), ...without.fields] },
      ['“Technical knowledge” is required now.'],
    ],
    [
      'other values',
      { ...without, fields: [field('tech', 'Technical knowledge', { options: numbers(1, 5) }), ...without.fields] },
      ['“Technical knowledge” takes other values now.'],
    ],
  ])('with %s changed says so', (_name, now, words) => {
    expect(describeFormChanges(findFormChanges(form, now))).toEqual(words);
    expect(fingerprintOf(form) === fingerprintOf(now)).toBe(words.length === 0);
  });
});
