import type { Path } from '@/lib/core/rubric/rubric-faults';
import { rubricFileTexts } from '@/lib/text/rubrics/files';
import type { FileFault } from './fault';
import type { Block, MarkdownItem } from './markdown-blocks';
import { anchorLabels, cueBeginning, headings, questionBeginning, readContexts } from './markdown-labels';

/** A dimension as far as it was read; `id` is null where none is given. */
export type WrittenDimension = {
  readonly name: string;
  readonly weight: number;
  id: string | null;
  readonly anchors: Record<string, string>;
  readonly cues: object[];
  readonly questions: object[];
};

/** What has been read so far, the line of each part, and what was wrong. */
export type MarkdownReading = {
  readonly head: Record<string, string>;
  readonly dimensions: WrittenDimension[];
  readonly rules: MarkdownItem[];
  readonly lines: Map<string, number>;
  readonly faults: FileFault[];
  part: 'head' | 'dimension' | 'cues' | 'questions' | 'rules' | 'unknown';
};

/** Records the line of a path in the rubric. */
export const markLine = (reading: MarkdownReading, path: Path, line: number) => reading.lines.set(path.join('/'), line);
/** Records what is wrong, and where. */
export const addFault = ({ faults }: MarkdownReading, line: number, text: string, place = '') => faults.push({ line, place, text });

const labels = new Map([
  ...Object.entries(anchorLabels).map(([key, label]) => [label, key] as const),
  ['1-2', 'low'] as const,
  ['1', 'low'] as const,
  ['2', 'low'] as const,
]);
const anchorBeginning = /^[*_]{0,2}(1 ?[–-] ?2|[1-5])[*_]{0,2}(?::[*_]{0,2}| )\s*/;
const keyBeginning = /^[*_]{0,2}(Role|Level|Id|Version)[*_]{0,2}:[*_]{0,2}\s*/i;

function readHead(reading: MarkdownReading, { line, text, items }: MarkdownItem): void {
  const [begun, key = ''] = keyBeginning.exec(text) ?? [];
  if (begun === undefined || items.length > 0) addFault(reading, line, rubricFileTexts.headForm);
  else {
    reading.head[key.toLowerCase()] = text.slice(begun.length);
    markLine(reading, [key.toLowerCase()], line);
  }
}

function readAnchor(reading: MarkdownReading, dimension: WrittenDimension, { line, text }: MarkdownItem): void {
  const number = reading.dimensions.length - 1;
  const [id] = /^Id:\s*/i.exec(text) ?? [];
  const [begun, label = ''] = anchorBeginning.exec(text) ?? [];
  const key = labels.get(label.replaceAll(' ', ''));
  if (id !== undefined) {
    dimension.id = text.slice(id.length);
    markLine(reading, ['dimensions', number, 'id'], line);
  } else if (begun === undefined || key === undefined) addFault(reading, line, rubricFileTexts.anchorForm, dimension.name);
  else if (dimension.anchors[key] !== undefined) addFault(reading, line, rubricFileTexts.anchorTwice(label), dimension.name);
  else {
    dimension.anchors[key] = text.slice(begun.length);
    markLine(reading, ['dimensions', number, 'anchors', key], line);
  }
}

function readCue(reading: MarkdownReading, dimension: WrittenDimension, { line, text, items }: MarkdownItem): void {
  if (items.length > 0) addFault(reading, line, rubricFileTexts.cueAlone, dimension.name);
  const [begun = '', kinds = ''] = cueBeginning.exec(text) ?? [];
  markLine(reading, ['dimensions', reading.dimensions.length - 1, 'cues', dimension.cues.length], line);
  dimension.cues.push({ text: text.slice(begun.length), contexts: readContexts(kinds) });
}

const usualMinutes = 5;

function readQuestion(reading: MarkdownReading, dimension: WrittenDimension, { line, text, items }: MarkdownItem): void {
  const [begun = '', minutes, kinds = '', only = ''] = questionBeginning.exec(text) ?? [];
  const followUps = items.map((item) => item.text);
  if (items.some((item) => item.items.length > 0)) addFault(reading, line, rubricFileTexts.followUpAlone, dimension.name);
  markLine(reading, ['dimensions', reading.dimensions.length - 1, 'questions', dimension.questions.length], line);
  dimension.questions.push({
    text: text.slice(begun.length),
    minutes: minutes === undefined ? usualMinutes : Number(minutes),
    followUps,
    contexts: readContexts(kinds || only),
  });
}

function readItem(reading: MarkdownReading, item: MarkdownItem): void {
  const dimension = reading.dimensions.at(-1);
  if (reading.part === 'head') readHead(reading, item);
  else if (reading.part === 'rules') reading.rules.push(item);
  else if (dimension === undefined || reading.part === 'unknown') return;
  else if (reading.part === 'cues') readCue(reading, dimension, item);
  else if (reading.part === 'questions') readQuestion(reading, dimension, item);
  else readAnchor(reading, dimension, item);
}

const weightEnding = /^(.*?) ?\((?:weight:? ?)?(\d{1,4})(?: ?%)?\)$/i;

function readDimension(reading: MarkdownReading, line: number, text: string): void {
  const [, name, weight] = weightEnding.exec(text) ?? [];
  if (text.toLowerCase() === headings.rules.toLowerCase()) reading.part = 'rules';
  else if (name === undefined || weight === undefined) {
    addFault(reading, line, rubricFileTexts.weightMissing(text), text);
    reading.part = 'unknown';
  } else {
    const number = reading.dimensions.length;
    for (const key of ['', 'name', 'weight']) markLine(reading, key === '' ? ['dimensions', number] : ['dimensions', number, key], line);
    reading.dimensions.push({ name, weight: Number(weight), id: null, anchors: {}, cues: [], questions: [] });
    reading.part = 'dimension';
  }
}

function readHeading(reading: MarkdownReading, { depth, line, text }: Extract<Block, { kind: 'heading' }>): void {
  if (depth === 1 && reading.head.title === undefined && reading.dimensions.length === 0) {
    reading.head.title = text;
    markLine(reading, ['title'], line);
  } else if (depth === 2) readDimension(reading, line, text);
  else if (depth === 3 && reading.part !== 'head' && text.toLowerCase() === headings.cues.toLowerCase()) reading.part = 'cues';
  else if (depth === 3 && reading.part !== 'head' && text.toLowerCase() === headings.questions.toLowerCase()) reading.part = 'questions';
  else if (reading.part !== 'unknown') addFault(reading, line, rubricFileTexts.headingForm, text);
}

/** Adds the next block of a file. */
export function readBlock(reading: MarkdownReading, block: Block): void {
  if (block.kind === 'heading') readHeading(reading, block);
  else if (block.kind === 'list') for (const item of block.items) readItem(reading, item);
  else if (!block.text.startsWith('<!--')) addFault(reading, block.line, rubricFileTexts.outsideList);
}
