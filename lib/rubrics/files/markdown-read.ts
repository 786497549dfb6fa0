import { failure, success } from '@/lib/core/result';
import { type Path, readRubric } from '@/lib/core/rubric-faults';
import { idFromName } from '@/lib/core/slug';
import { type FileFault, inFile, type ReadRubric, refuse } from './fault';
import { type Block, type Item, readBlocks } from './markdown-blocks';
import { anchorLabels, cueBeginning, headings, levelWords, questionBeginning, readContexts } from './markdown-words';

type WrittenDimension = {
  readonly name: string;
  readonly weight: number;
  id: string | null;
  readonly anchors: Record<string, string>;
  readonly cues: object[];
  readonly questions: object[];
};

/** What has been read so far, where each of it stands, and what was wrong. */
type Reading = {
  readonly head: Record<string, string>;
  readonly dimensions: WrittenDimension[];
  readonly rules: Item[];
  readonly lines: Map<string, number>;
  readonly faults: FileFault[];
  part: 'head' | 'dimension' | 'cues' | 'questions' | 'rules' | 'unknown';
};

const at = (reading: Reading, path: Path, line: number) => reading.lines.set(path.join('/'), line);
const wrong = ({ faults }: Reading, line: number, text: string, place = '') => faults.push({ line, place, text });

const labels = new Map([
  ...Object.entries(anchorLabels).map(([key, label]) => [label, key] as const),
  ['1-2', 'low'] as const,
  ['1', 'low'] as const,
  ['2', 'low'] as const,
]);
const anchorBeginning = /^[*_]{0,2}(1 ?[–-] ?2|[1-5])[*_]{0,2}(?::[*_]{0,2}| )\s*/;
const keyBeginning = /^[*_]{0,2}(Role|Level|Id|Version)[*_]{0,2}:[*_]{0,2}\s*/i;

function takeHead(reading: Reading, { line, text, items }: Item): void {
  const [begun, key = ''] = keyBeginning.exec(text) ?? [];
  if (begun === undefined || items.length > 0)
    wrong(reading, line, 'Under the title stand only “Role:”, “Level:”, “Id:” and “Version:”, each in a list of its own.');
  else {
    reading.head[key.toLowerCase()] = text.slice(begun.length);
    at(reading, [key.toLowerCase()], line);
  }
}

function takeAnchor(reading: Reading, dimension: WrittenDimension, { line, text }: Item): void {
  const number = reading.dimensions.length - 1;
  const [id] = /^Id:\s*/i.exec(text) ?? [];
  const [begun, label = ''] = anchorBeginning.exec(text) ?? [];
  const key = labels.get(label.replaceAll(' ', ''));
  if (id !== undefined) {
    dimension.id = text.slice(id.length);
    at(reading, ['dimensions', number, 'id'], line);
  } else if (begun === undefined || key === undefined)
    wrong(reading, line, 'An anchor begins with its score: “1–2:”, “3:”, “4:” or “5:”.', dimension.name);
  else if (dimension.anchors[key] !== undefined) wrong(reading, line, `The anchor of ${label} stands here twice.`, dimension.name);
  else {
    dimension.anchors[key] = text.slice(begun.length);
    at(reading, ['dimensions', number, 'anchors', key], line);
  }
}

function takeCue(reading: Reading, dimension: WrittenDimension, { line, text, items }: Item): void {
  if (items.length > 0) wrong(reading, line, 'A cue has nothing under it.', dimension.name);
  const [begun = '', kinds = ''] = cueBeginning.exec(text) ?? [];
  at(reading, ['dimensions', reading.dimensions.length - 1, 'cues', dimension.cues.length], line);
  dimension.cues.push({ text: text.slice(begun.length), contexts: readContexts(kinds) });
}

const usualMinutes = 5;

function takeQuestion(reading: Reading, dimension: WrittenDimension, { line, text, items }: Item): void {
  const [begun = '', minutes, kinds = '', only = ''] = questionBeginning.exec(text) ?? [];
  const followUps = items.map((item) => item.text);
  if (items.some((item) => item.items.length > 0)) wrong(reading, line, 'A follow-up has nothing under it.', dimension.name);
  at(reading, ['dimensions', reading.dimensions.length - 1, 'questions', dimension.questions.length], line);
  dimension.questions.push({
    text: text.slice(begun.length),
    minutes: minutes === undefined ? usualMinutes : Number(minutes),
    followUps,
    contexts: readContexts(kinds || only),
  });
}

function takeItem(reading: Reading, item: Item): void {
  const dimension = reading.dimensions.at(-1);
  if (reading.part === 'head') takeHead(reading, item);
  else if (reading.part === 'rules') reading.rules.push(item);
  else if (dimension === undefined || reading.part === 'unknown') return;
  else if (reading.part === 'cues') takeCue(reading, dimension, item);
  else if (reading.part === 'questions') takeQuestion(reading, dimension, item);
  else takeAnchor(reading, dimension, item);
}

const weightEnding = /^(.*?) ?\((?:weight:? ?)?(\d{1,4})(?: ?%)?\)$/i;

function takeDimension(reading: Reading, line: number, text: string): void {
  const [, name, weight] = weightEnding.exec(text) ?? [];
  if (text.toLowerCase() === headings.rules.toLowerCase()) reading.part = 'rules';
  else if (name === undefined || weight === undefined) {
    wrong(reading, line, `A dimension’s heading ends with its weight: “## ${text} (20)”.`, text);
    reading.part = 'unknown';
  } else {
    const number = reading.dimensions.length;
    for (const key of ['', 'name', 'weight']) at(reading, key === '' ? ['dimensions', number] : ['dimensions', number, key], line);
    reading.dimensions.push({ name, weight: Number(weight), id: null, anchors: {}, cues: [], questions: [] });
    reading.part = 'dimension';
  }
}

function takeHeading(reading: Reading, { depth, line, text }: Extract<Block, { kind: 'heading' }>): void {
  if (depth === 1 && reading.head.title === undefined && reading.dimensions.length === 0) {
    reading.head.title = text;
    at(reading, ['title'], line);
  } else if (depth === 2) takeDimension(reading, line, text);
  else if (depth === 3 && reading.part !== 'head' && text.toLowerCase() === headings.cues.toLowerCase()) reading.part = 'cues';
  else if (depth === 3 && reading.part !== 'head' && text.toLowerCase() === headings.questions.toLowerCase()) reading.part = 'questions';
  else if (reading.part !== 'unknown')
    wrong(reading, line, 'One “#” heads the rubric, “##” a dimension or the rules, “###” only “Look for” and “Ask”.', text);
}

function takeBlock(reading: Reading, block: Block): void {
  if (block.kind === 'heading') takeHeading(reading, block);
  else if (block.kind === 'list') for (const item of block.items) takeItem(reading, item);
  else if (!block.text.startsWith('<!--'))
    wrong(reading, block.line, 'These words stand outside of every list: begin the line with “- ”, or take them out.');
}

const countRule = /^At least (\d{1,2}) dimensions? at ([1-5]) or higher\.?$/i;
const scoreRule = /^(.*): at least ([1-5])\.?$/i;

function readRule(reading: Reading, { line, text }: Item, index: number): object | null {
  at(reading, ['rules', index], line);
  const [, name, least] = scoreRule.exec(text) ?? [];
  const dimension = reading.dimensions.find((candidate) => candidate.name === name);
  if (dimension !== undefined) return { rule: 'minimum-score', dimension: idOf(dimension), score: Number(least) };
  const [, count, score] = countRule.exec(text) ?? [];
  if (count !== undefined) return { rule: 'minimum-count', count: Number(count), score: Number(score) };
  if (name !== undefined) wrong(reading, line, `No dimension is called “${name}”.`, headings.rules);
  else wrong(reading, line, 'A rule reads “At least 2 dimensions at 4 or higher” or “Debugging: at least 3”.', headings.rules);
  return null;
}

const idOf = ({ id, name }: WrittenDimension) => id ?? idFromName(name);

function levelOf(written: string | undefined): string | undefined {
  const found = Object.entries(levelWords).find(([level, word]) => [level, word.toLowerCase()].includes(written?.toLowerCase() ?? ''));
  return found?.[0] ?? written;
}

function assemble(reading: Reading, freshId: string): object {
  const { head, dimensions } = reading;
  const version = head.version === undefined ? 1 : /^\d{1,9}$/.test(head.version) ? Number(head.version) : head.version;
  return {
    ...{ id: head.id ?? freshId, version, title: head.title, role: head.role, level: levelOf(head.level) },
    dimensions: dimensions.map((dimension) => ({
      ...{ id: idOf(dimension), name: dimension.name, weight: dimension.weight },
      anchors: { low: '', three: '', four: '', five: '', ...dimension.anchors },
      ...{ cues: dimension.cues, questions: dimension.questions },
    })),
    rules: reading.rules.map((rule, index) => readRule(reading, rule, index)).filter((rule) => rule !== null),
  };
}

function findLine({ lines }: Reading, path: Path): number | null {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('/'));
    if (line !== undefined) return line;
  }
  return null;
}

const mostLines = 20_000;
const longestLine = 20_000;

function refuseShape(text: string): ReadRubric | null {
  const lines = text.split('\n');
  if (lines.length > mostLines) return refuse(`The file has ${lines.length} lines; no rubric has more than ${mostLines}.`);
  const long = lines.findIndex((line) => line.length > longestLine);
  return long < 0 ? null : refuse('This line is longer than any rubric’s.', long + 1);
}

const enough = 20;

/** Reads a rubric out of Markdown. A file without an id gets the fresh one. */
export function readMarkdown(text: string, freshId: string): ReadRubric {
  const refused = refuseShape(text);
  if (refused !== null) return refused;
  const reading: Reading = { head: {}, dimensions: [], rules: [], lines: new Map(), faults: [], part: 'head' };
  for (const block of readBlocks(text)) takeBlock(reading, block);
  const data = assemble(reading, freshId);
  if (reading.faults.length > 0) return failure(reading.faults.slice(0, enough));
  const read = readRubric(data);
  if (read.ok) return success(read.value);
  const names = reading.dimensions.map(({ name }) => name);
  return failure(inFile(read.reason, names, (path) => findLine(reading, path)));
}
