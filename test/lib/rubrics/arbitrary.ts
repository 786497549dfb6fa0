import { contexts } from '@/lib/core/rubric/context';
import { levels, type Rubric } from '@/lib/core/rubric/rubric';
import { readRubric } from '@/lib/core/rubric/rubric-faults';
import { tidyText } from '@/lib/core/text/tidy-text';
import { fc } from '../../setup/properties.ts';

const spiteful = [
  ...[
    '=1+1',
    '+cmd',
    '-2',
    '@SUM(A1)',
    "'=quoted",
    '＝wide',
    '"quotes"',
    'a,b;c\td',
    '<script>alert(1)</script>',
    '<!-- x -->',
    '&amp; &#61;',
    '\\*',
  ],
  ...[
    '# heading',
    '## Rules',
    '- item',
    '* item',
    '+ item',
    '1. one',
    '2) two',
    '> quote',
    '---',
    '***',
    '===',
    '```',
    '~~~',
    '    code',
    '| a | b |',
  ],
  ...[
    '**bold**',
    '_em_',
    '[link](https://example.org)',
    '![i](j)',
    '[x]: y',
    '`code`',
    'ends with \\',
    '1–2: low',
    '**3** x',
    '(6 min) ask',
    'x *(phone)*',
  ],
  ...[
    'Weight: 3',
    'Id: x',
    'Role: y',
    '20',
    'x (20)',
    'x (weight 20)',
    '__proto__',
    'constructor',
    'à é ö',
    '日本語',
    '👩🏽‍💻',
    'ﷺ',
    '&nbsp;',
    '::',
    '—',
    '“q”',
    'a  b',
  ],
];

const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
    { weight: 3, arbitrary: fc.constantFrom(...spiteful) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...spiteful, 'word'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
  .map(tidyText);

const name = text.filter((value) => value !== '' && value.length <= 200);
const sentence = text;
const said = text.filter((value) => value !== '');
const forContexts = fc.subarray([...contexts]);

const cue = fc.record({ text: said, contexts: forContexts });
const question = fc.record({ text: said, minutes: fc.nat({ max: 240 }), followUps: fc.array(said, { maxLength: 3 }), contexts: forContexts });

const dimension = fc.record({
  id: fc.oneof(name, fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/)),
  name,
  weight: fc.nat({ max: 1000 }),
  anchors: fc.record({ low: sentence, three: sentence, four: sentence, five: sentence }),
  cues: fc.uniqueArray(cue, { maxLength: 4, selector: ({ text: of }) => of }),
  questions: fc.uniqueArray(question, { maxLength: 4, selector: ({ text: of }) => of }),
});

const dimensions = fc
  .uniqueArray(dimension, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
  .filter((all) => new Set(all.map(({ name: of }) => of)).size === all.length);

const rules = (ids: readonly string[]) =>
  fc.record({
    count: fc.option(fc.record({ count: fc.integer({ min: 1, max: 50 }), score: fc.integer({ min: 1, max: 5 }) })),
    minima: fc
      .subarray([...ids])
      .chain((chosen) => fc.tuple(...chosen.map((id) => fc.record({ id: fc.constant(id), score: fc.integer({ min: 1, max: 5 }) })))),
    last: fc.boolean(),
  });

/** Any rubric that can be saved, with texts that try every format's markup. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .record({ id: name, version: fc.integer({ min: 1, max: 10_000 }), title: name, role: name, level: fc.constantFrom(...levels), dimensions })
  .chain((rubric) =>
    rules(rubric.dimensions.map(({ id }) => id)).map(({ count, minima, last }): Rubric => {
      const one = count === null ? [] : [{ rule: 'minimum-count' as const, ...count }];
      const each = minima.map(({ id, score }) => ({ rule: 'minimum-score' as const, dimension: id, score }));
      return { ...rubric, rules: last ? [...each, ...one] : [...one, ...each] };
    }),
  )
  .filter((rubric) => readRubric(rubric).ok);
