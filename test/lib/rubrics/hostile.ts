import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeRubricCsv } from '@/lib/rubrics/files/csv';
import { largestFile } from '@/lib/rubrics/files/decode';
import { writeJson } from '@/lib/rubrics/files/json';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';

/** A file that means harm, or that has come to harm. */
export type Hostile = { readonly what: string; readonly name: string; readonly bytes: Uint8Array };

const encode = (text: string) => new TextEncoder().encode(text);
const hostile = (what: string, name: string, text: string): Hostile => ({ what, name, bytes: encode(text) });

/** A text of the largest size that is read at all, out of one piece. */
const filled = (piece: string) => piece.repeat(Math.floor((largestFile - 200) / encode(piece).length));

const json = writeJson(rubric);
const markdown = writeRubricMarkdown(rubric);
const csv = writeRubricCsv(rubric);
const many = 10_000;
const dimension = rubric.dimensions[0];
const crowd = Array.from({ length: many }, (_, at) => ({
  ...dimension,
  id: `d${at}`,
  name: `D${at}`,
  cues: [],
  questions: [],
  anchors: { low: '', three: '', four: '', five: '' },
}));

const sizes: readonly Hostile[] = ['json', 'md', 'csv'].map((ending) => ({
  what: '50 MiB',
  name: `a.${ending}`,
  bytes: new Uint8Array(50 * largestFile).fill(0x61),
}));

const crowds: readonly Hostile[] = [
  hostile(
    '10,000 dimensions',
    'a.json',
    JSON.stringify({ ...JSON.parse(json), dimensions: crowd.map(({ id, name, weight }) => ({ id, name, weight })) }),
  ),
  hostile('10,000 dimensions', 'a.md', `# T\n\n- Role: R\n- Level: Mid\n\n${crowd.map(({ name }) => `## ${name} (1)\n\n- 3: x\n`).join('\n')}`),
  hostile('10,000 dimensions', 'a.csv', `Dimension,Weight,1–2,3,4,5\n${crowd.map(({ name }) => `${name},1,a,b,c,d`).join('\n')}`),
];

const shapes: readonly Hostile[] = [
  ['brackets in brackets', 'json', '['],
  ['braces in braces', 'json', '{"a":'],
  ['one long text', 'json', 'a'],
  ['quotation marks', 'json', '"'],
  ['backslashes', 'json', '"\\'],
  ['commas', 'json', ',,'],
  ['list items', 'md', '- a\n'],
  ['loose list items', 'md', '- a\n\n'],
  ['items in items on one line', 'md', '- '],
  ['headings', 'md', '# a\n'],
  ['dimensions', 'md', '## a (1)\n'],
  ['number signs', 'md', '#'],
  ['entities', 'md', '&amp;'],
  ['ampersands', 'md', '&\n'],
  ['escapes', 'md', '\\*\n'],
  ['emphasis without end', 'md', '*a_ '],
  ['brackets', 'md', '[](\n'],
  ['code without end', 'md', '```\n'],
  ['quotes', 'md', '> '],
  ['empty lines', 'md', '\n'],
  ['tabs', 'md', '\t- a\n'],
  ['quotation marks', 'csv', '"'],
  ['open quotes', 'csv', '"a\n'],
  ['cells', 'csv', ','],
  ['rows', 'csv', '\n,'],
  ['semicolons', 'csv', ';'],
].map(([what = '', ending = '', piece = '']) => hostile(`a full file of ${what}`, `a.${ending}`, filled(piece)));

/** As many and as long lines as are read at all, of one piece each. */
const justRead: readonly Hostile[] = [
  '- a',
  '## a (1)',
  '- 3: x',
  '  - a',
  '\\* &amp; ',
  '*a_ ',
  '[](',
  '&#x20;',
  '- ',
  '1. a',
  '> ',
  '`',
  '\t',
  '<b',
].flatMap((piece) => [
  hostile(`19,900 lines of “${piece}”`, 'a.md', `${piece}\n`.repeat(19_900)),
  hostile(`50 lines full of “${piece}”`, 'a.md', `# T\n\n${`${piece.repeat(Math.floor(19_900 / piece.length))}\n`.repeat(50)}`),
]);

const nested = Array.from({ length: 700 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n');

const spite: readonly Hostile[] = [
  hostile(
    'a prototype to pollute',
    'a.json',
    json.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},'),
  ),
  hostile('a prototype within', 'a.json', json.replaceAll('"anchors": {', '"__proto__": {"polluted": true}, "anchors": {')),
  hostile('ids that are names of methods', 'a.json', json.replaceAll(/"id": "[^"]*"/g, '"id": "__proto__"')),
  hostile('a prototype as a dimension', 'a.md', `${markdown}\n\n## __proto__ (1)\n\n- 3: constructor\n- Id: __proto__\n`),
  hostile('a prototype as a column', 'a.csv', csv.replace('Dimension', '__proto__')),
  hostile('scripts', 'a.json', json.replaceAll('code', '<script>globalThis.polluted = true</script>')),
  hostile('scripts', 'a.md', markdown.replaceAll('code', '<script>globalThis.polluted = true</script><img src=x onerror=alert(1)>')),
  hostile('formulas', 'a.csv', csv.replaceAll('Builds', '=HYPERLINK("https://evil.example")')),
  hostile('a byte order mark and other line ends', 'a.json', `\uFEFF${json.replaceAll('\n', '\r\n')}`),
  hostile('a byte order mark and other line ends', 'a.md', `\uFEFF${markdown.replaceAll('\n', '\r\n')}`),
  hostile('old line ends', 'a.csv', csv.replaceAll('\r\n', '\r')),
  hostile('half characters', 'a.json', json.replace('Backend', '\\ud800')),
  hostile('numbers beyond number', 'a.json', json.replaceAll('"weight": 20', '"weight": 1e999')),
  hostile('a comment', 'a.json', json.replace('{', '{ // mine')),
  hostile('a scorecard', 'a.json', '{"type":"scorecard.finished","data":{"schema":"scorecard/1"}}'),
  hostile('lists in lists', 'a.md', nested),
  hostile('nothing', 'a.json', ''),
  { what: 'bytes that are no text', name: 'a.md', bytes: Uint8Array.from({ length: 4096 }, (_, at) => (at * 167) % 256) },
  { what: 'half a character at the end', name: 'a.csv', bytes: encode(`${csv}é`).slice(0, -1) },
  {
    what: 'UTF-16',
    name: 'a.md',
    bytes: new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(markdown, (sign) => sign.charCodeAt(0)).buffer)]),
  },
  { what: 'a workbook', name: 'a.csv', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) },
];

/** Every kind of hostile file. */
export const hostileFiles: readonly Hostile[] = [...sizes, ...crowds, ...shapes, ...justRead, ...spite];

/** Some of them, of each kind: for tests in which each file is read by a worker of its own. */
export const someHostile: readonly Hostile[] = hostileFiles.filter((_file, at) => at % 8 === 0);
