import { expect, test } from 'vitest';
import { textLimit } from '@/lib/core/rubric/rubric-faults';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { readCsv, writeRubricCsv } from '@/lib/rubrics/files/csv';
import { largestFile } from '@/lib/rubrics/files/decode';
import { readJson, writeJson } from '@/lib/rubrics/files/json';
import { readMarkdown } from '@/lib/rubrics/files/markdown-read';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { formatOf } from '@/lib/rubrics/files/read-file';

type Read = ReturnType<typeof readJson>;
const say = (read: Read) => (read.ok ? [] : read.reason.map(({ line, place, text }) => `${line ?? '–'} ${place}: ${text}`));
/** The line at which a text first says something. */
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const json = writeJson(rubric);
const markdown = writeRubricMarkdown(rubric);
const csv = writeRubricCsv(rubric).replace('\uFEFF', '').replaceAll('\r\n', '\n');
const head = { id: 'x', title: 'T', role: 'R', level: 'mid' } as const;

test.each<[string, string, string]>([
  ['a missing comma', json.replace('"version": 1,', '"version": 1'), '6 : A comma is missing here.'],
  ['a comma too many', json.replace('"rules": [', '"rules": [,'), `${lineOf(json, '"rules"')} : A value is missing here.`],
  ['a text without end', json.replace('"title": "Backend Engineer, Junior"', '"title": "Backend'), '6 : A closing quotation mark is missing.'],
  ['a comment', json.replace('{', '{\n// mine'), '2 : JSON has no comments. Remove this.'],
  ['another kind of file', '{"schema":"scorecard/1"}', '– schema: This is a scorecard, not a rubric.'],
  ['a later format', '{"schema":"rubric/9"}', '– schema: This is “rubric/9”; this version of Plumbline reads “rubric/1”.'],
  ['a list', '[]', '– schema: A rubric’s file is an object in braces.'],
  ['a level there is not', json.replace('"junior",', '"boss",'), '8 Level: Must be “junior” or “mid” or “senior” or “staff”.'],
  ['a weight that is text', json.replace('"weight": 20', '"weight": "20"'), '13 Technical Knowledge, weight: Must be a whole number.'],
  ['a missing anchor', json.replace(/"four": "Builds[^\n]*\n/, ''), '14 Technical Knowledge, anchor 4: Must be text; it is missing.'],
  [
    'a doubled id',
    json.replace('"id": "code-quality-testing"', '"id": "technical-knowledge"'),
    `${lineOf(json, '"code-quality-testing"') - 1} Code Quality & Testing: Two dimensions have the id “technical-knowledge”.`,
  ],
])('JSON: %s', (_what, text, expected) => {
  expect(say(readJson(text))).toContain(expected);
});

test.each<[string, string, string]>([
  [
    'a dimension without a weight',
    markdown.replace('## Technical Knowledge (20)', '## Technical Knowledge'),
    '8 Technical Knowledge: A dimension’s heading ends with its weight: “## Technical Knowledge (20)”.',
  ],
  [
    'an anchor without a score',
    markdown.replace('- 3: Gets', '- Gets'),
    '11 Technical Knowledge: An anchor begins with its score: “1–2:”, “3:”, “4:” or “5:”.',
  ],
  ['an anchor twice', markdown.replace('- 4: Builds', '- 3: Builds'), '12 Technical Knowledge: The anchor of 3 is here twice.'],
  ['a level there is not', markdown.replace('Level: Junior', 'Level: Boss'), '4 Level: Must be “junior” or “mid” or “senior” or “staff”.'],
  ['no role', markdown.replace('- Role: Backend Engineer\n', ''), '– Role: Must be text; it is missing.'],
  ['no title', markdown.replace('# Backend Engineer, Junior\n', ''), '– Title: Must be text; it is missing.'],
  ['a version that is none', markdown.replace('Version: 1', 'Version: one'), '6 Version: Must be a whole number.'],
  [
    'words in no list',
    markdown.replace('### Look for', 'Mind this.\n\n### Look for'),
    '15 : This text is outside of every list: begin the line with “- ”, or remove it.',
  ],
  [
    'a heading that is not known',
    markdown.replace('### Look for', '### Cues'),
    '15 Cues: One “#” heads the rubric, “##” a dimension or the rules, “###” only “Look for” and “Ask”.',
  ],
  [
    'something under the title',
    markdown.replace('- Role:', '- Team: A\n- Role:'),
    '3 : Under the title, use only “Role:”, “Level:”, “Id:” and “Version:”, each in a list of its own.',
  ],
  [
    'a rule about nothing',
    markdown.replace('- At least 2', '- Cooking: at least 3\n- At least 2'),
    `${lineOf(markdown, '- At least 2')} Rules: No dimension is called “Cooking”.`,
  ],
  [
    'a rule that says nothing',
    markdown.replace('At least 2 dimensions', 'Two dimensions'),
    `${lineOf(markdown, '- At least 2')} Rules: A rule reads “At least 2 dimensions at 4 or higher” or “Debugging: at least 3”.`,
  ],
  [
    'too many minutes',
    markdown.replace('6 min:', '999 min:'),
    `${lineOf(markdown, '6 min:')} Technical Knowledge, question 1, minutes: Must be at most 240.`,
  ],
])('Markdown: %s', (_what, text, expected) => {
  expect(say(readMarkdown(text, 'fresh'))).toContain(expected);
});

const unclosed = 'A quotation mark here is never closed: add the closing one, or write it twice if it is part of the text.';

test.each<[string, string, string]>([
  ['no header', csv.split('\n').slice(1).join('\n'), '1 : The first row lacks “Dimension”, “Weight”, “1–2”, “3”, “4”, “5”.'],
  ['a missing column', csv.replace(',Weight,', ',Importance,'), '1 : The first row lacks “Weight”.'],
  ['a weight that is none', csv.replace('Testing,20,', 'Testing,heavy,'), '3 Weight: Must be a whole number.'],
  ['a dimension without a name', csv.replace('Code Quality & Testing', ''), '3 Dimension: Must not be empty.'],
  ['only a header', 'Dimension,Weight,1–2,3,4,5\n', '– Dimensions: Needs at least 1.'],
  ['a quote that nothing closes', csv.replace('Code Quality & Testing,20,', 'Code Quality & Testing,20,"'), `3 : ${unclosed}`],
  ['one that opens after a cell of two lines', 'Dimension,Weight,1–2,3,4,5\nA,1,"x\ny",b,c,d\nB,2,"p\nq","r,s,t\nC,3,a,b,c,d\n', `5 : ${unclosed}`],
  ['one that the next quote closes too soon', 'Dimension,Weight,1–2,3,4,5\nA,1,"x,b,c,d\nB,2,"y",b,c,d\n', `2 : ${unclosed}`],
  ['one after a line that names the sign between cells', 'sep=;\nDimension;Weight;1–2;3;4;5\nA;1;"x;b;c;d\n', `3 : ${unclosed}`],
  [
    'more dimensions than there may be',
    `Dimension,Weight,1–2,3,4,5\n${'Same,1,a,b,c,d\n'.repeat(10_000)}`,
    '– Dimensions: There may be at most 50; here are 10000.',
  ],
])('CSV: %s', (_what, text, expected) => {
  expect(say(readCsv(text, { base: null, head }))).toContain(expected);
});

test('Markdown by hand needs no id, no version, no cues, no questions, and may wrap its lines', () => {
  const written = `# Platform Engineer\r
\r
* Role: Platform Engineer
* Level: senior

<!-- draft of May -->

## Reliability (60 %)

1. __1–2__: Waits for others
   to notice.
2. **3** Measures first.
- 4: Plans
- 5: Leads

### look for

+ named *the* limit
+ Take-home, phone: said what was left out

### Ask

- What broke last?
  - Who noticed?
- 8 min, live coding: Make it fail.

## Care (weight 40)

- 3: Writes it down.

## Rules

- Reliability: at least 3
`;
  expect(readMarkdown(written.replaceAll('\r\n', '\n'), 'fresh')).toEqual({
    ok: true,
    value: {
      id: 'fresh',
      version: 1,
      title: 'Platform Engineer',
      role: 'Platform Engineer',
      level: 'senior',
      dimensions: [
        {
          id: 'reliability',
          name: 'Reliability',
          weight: 60,
          anchors: { low: 'Waits for others to notice.', three: 'Measures first.', four: 'Plans', five: 'Leads' },
          cues: [
            { text: 'named *the* limit', contexts: [] },
            { text: 'said what was left out', contexts: ['take-home', 'phone'] },
          ],
          questions: [
            { text: 'What broke last?', minutes: 5, followUps: ['Who noticed?'], contexts: [] },
            { text: 'Make it fail.', minutes: 8, followUps: [], contexts: ['live-coding'] },
          ],
        },
        { id: 'care', name: 'Care', weight: 40, anchors: { low: '', three: 'Writes it down.', four: '', five: '' }, cues: [], questions: [] },
      ],
      rules: [{ rule: 'minimum-score', dimension: 'reliability', score: 3 }],
    },
  });
});

test('CSV as spreadsheets save it is read: semicolons, tabs, wrapped cells, a weight with decimals', () => {
  const rows = [
    ['Dimension', 'Weight', 'Score 1-2', 'Score 3', 'Score 4', 'Score 5'],
    ['Care', '20,00', '"a\nb"', 'c; d', 'e', 'f'],
    ['Craft', '30 %', '', 'g', 'h', 'i'],
  ];
  const lines = (between: string) => rows.map((row) => row.map((cell) => (cell.includes(between) ? `"${cell}"` : cell)).join(between)).join('\n');
  for (const between of [';', '\t']) {
    const read = readCsv(lines(between), { base: null, head });
    expect(read.ok && read.value.dimensions.map(({ id, weight, anchors }) => [id, weight, anchors.low, anchors.three])).toEqual([
      ['care', 20, 'a b', 'c; d'],
      ['craft', 30, '', 'g'],
    ]);
  }
});

test.each([
  ['sep=;', ';'],
  ['"sep=|"', '|'],
  ['sep=\t', '\t'],
  ['SEP=,', ','],
])('the line “%s” that Excel writes names the sign between cells', (first, between) => {
  const rows = ['Dimension,Weight,1–2,3,4,5', 'Care,20,a,b,c,d'].map((row) => row.replaceAll(',', between));
  const read = readCsv([first, ...rows].join('\n'), { base: null, head });
  expect(read.ok && read.value.dimensions.map(({ name, weight }) => [name, weight])).toEqual([['Care', 20]]);
});

test.each([
  ['Total,50,,,,', ['Care', 'Craft']],
  ['TOTAL:,50,,,,', ['Care', 'Craft']],
  ['Total weight,50,,,,', ['Care', 'Craft']],
  ['Gesamtsumme,50 %,,,,', ['Care', 'Craft']],
  ['合計,50,,,,', ['Care', 'Craft']],
  ['Sum,=SUM(B2:B3),,,,', ['Care', 'Craft']],
  [',50,,,,', ['Care', 'Craft']],
  ['Total,50,,,,\n,,,,,\nTotal,100,,,,', ['Care', 'Craft']],
  ['Total Ownership,50,,,,', ['Care', 'Craft', 'Total Ownership']],
  ['Total,50,x,,,', ['Care', 'Craft', 'Total']],
])('a row of totals is no dimension: “%s”', (last, names) => {
  const read = readCsv(`Dimension,Weight,1–2,3,4,5\nCare,20,a,b,c,d\nCraft,30,e,f,g,h\n${last}\n`, { base: null, head });
  expect(read.ok && read.value.dimensions.map(({ name }) => name)).toEqual(names);
});

test('a CSV about a rubric keeps its cues, questions and rules, and drops the rule of a dimension that is gone', () => {
  const strict = { ...rubric, rules: [...rubric.rules, { rule: 'minimum-score' as const, dimension: 'learning-ownership', score: 3 }] };
  const shorter = csv
    .split('\n')
    .filter((line) => !line.startsWith('Learning'))
    .join('\n')
    .replace('Testing,20,', 'Testing,45,');
  const read = readCsv(shorter, { base: strict });
  expect(read).toMatchObject({ ok: true, value: { title: rubric.title, rules: rubric.rules } });
  expect(read.ok && read.value.dimensions[1]).toEqual({ ...rubric.dimensions[1], weight: 45 });
});

test('no exported cell can run as a formula', () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1'];
  const dimensions = evil.map(
    (name, at) =>
      ({
        ...rubric.dimensions[0],
        id: `d${at}`,
        name,
        anchors: { low: name, three: name, four: name, five: name },
      }) as (typeof rubric.dimensions)[number],
  );
  const text = writeRubricCsv({ ...rubric, dimensions });
  for (const cell of text.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+\-@＝＋－＠]/);
  expect(readCsv(text.replace('\uFEFF', '').replaceAll('\r\n', '\n'), { base: { ...rubric, dimensions } })).toMatchObject({
    ok: true,
    value: { dimensions },
  });
});

test('the longest valid rubric fits into a file of every format', () => {
  const followUps = Array.from({ length: 10 }, (_, at) => `問${at}`);
  const item = (list: number) => Array.from({ length: 20 }, (_, at) => `${list} 問い ${at}`);
  const dimensions = Array.from({ length: 50 }, (_, at) => ({
    id: `設計-${at}`,
    name: `設計 ${at}`,
    weight: 1000,
    anchors: { low: '&*_[`', three: '', four: '', five: '漢'.repeat(1200) },
    cues: item(at).map((text) => ({ text, contexts: ['live-call', 'live-coding', 'take-home', 'phone'] as const })),
    questions: item(at).map((text) => ({ text, minutes: 240, followUps, contexts: ['live-call', 'live-coding', 'take-home', 'phone'] as const })),
  }));
  const longest = { ...rubric, dimensions, rules: [] };
  const length = JSON.stringify(longest).length;
  expect(length).toBeGreaterThan(textLimit);
  for (const [text, back] of [
    [writeJson(longest), (given: string) => readJson(given)],
    [writeRubricMarkdown(longest), (given: string) => readMarkdown(given, 'x')],
    [writeRubricCsv(longest), (given: string) => readCsv(given.replace('\uFEFF', '').replaceAll('\r\n', '\n'), { base: longest })],
  ] as const) {
    expect(new TextEncoder().encode(text).length).toBeLessThan(largestFile);
    expect(back(text)).toEqual({ ok: true, value: longest });
  }
});

test.each([
  ['a.JSON', '', 'json'],
  ['a.markdown', '{', 'markdown'],
  ['a.csv', '', 'csv'],
  ['a.txt', ' {"a":1}', 'json'],
  ['constructor', '# T', 'markdown'],
  ['a', 'Dimension,Weight', 'csv'],
])('%s that begins with “%s” is %s', (name, text, format) => expect(formatOf(name, text)).toBe(format));
