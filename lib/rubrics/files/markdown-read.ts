import { failure, success } from '@/lib/core/result';
import { type Path, readRubric } from '@/lib/core/rubric/rubric-faults';
import { idFromName } from '@/lib/core/rubric/slug';
import { rubricFileTexts } from '@/lib/text/rubrics/files';
import { type ReadRubric, refuseFile, toFileFaults } from './fault';
import { type MarkdownItem, readBlocks } from './markdown-blocks';
import { headings, markdownLevels } from './markdown-labels';
import { addFault, type MarkdownReading, markLine, readBlock, type WrittenDimension } from './markdown-read-block';

const countRule = /^At least (\d{1,2}) dimensions? at ([1-5]) or higher\.?$/i;
const scoreRule = /^(.*): at least ([1-5])\.?$/i;

function readRule(reading: MarkdownReading, { line, text }: MarkdownItem, index: number): object | null {
  markLine(reading, ['rules', index], line);
  const [, name, least] = scoreRule.exec(text) ?? [];
  const dimension = reading.dimensions.find((candidate) => candidate.name === name);
  if (dimension !== undefined) return { rule: 'minimum-score', dimension: idOf(dimension), score: Number(least) };
  const [, count, score] = countRule.exec(text) ?? [];
  if (count !== undefined) return { rule: 'minimum-count', count: Number(count), score: Number(score) };
  if (name !== undefined) addFault(reading, line, rubricFileTexts.noSuchDimension(name), headings.rules);
  else addFault(reading, line, rubricFileTexts.ruleForm, headings.rules);
  return null;
}

const idOf = ({ id, name }: WrittenDimension) => id ?? idFromName(name);

function levelOf(written: string | undefined): string | undefined {
  const found = Object.entries(markdownLevels).find(([level, word]) => [level, word.toLowerCase()].includes(written?.toLowerCase() ?? ''));
  return found?.[0] ?? written;
}

function assemble(reading: MarkdownReading, freshId: string): object {
  const { head, dimensions } = reading;
  const version = head.version === undefined ? 1 : /^\d{1,9}$/.test(head.version) ? Number(head.version) : head.version;
  return {
    id: head.id ?? freshId,
    version,
    title: head.title,
    role: head.role,
    level: levelOf(head.level),
    dimensions: dimensions.map((dimension) => ({
      id: idOf(dimension),
      name: dimension.name,
      weight: dimension.weight,
      anchors: { low: '', three: '', four: '', five: '', ...dimension.anchors },
      cues: dimension.cues,
      questions: dimension.questions,
    })),
    rules: reading.rules.map((rule, index) => readRule(reading, rule, index)).filter((rule) => rule !== null),
  };
}

function findLine({ lines }: MarkdownReading, path: Path): number | null {
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
  if (lines.length > mostLines) return refuseFile(rubricFileTexts.tooManyLines(lines.length, mostLines));
  const long = lines.findIndex((line) => line.length > longestLine);
  return long < 0 ? null : refuseFile(rubricFileTexts.lineTooLong, long + 1);
}

const mostFaults = 20;

/** Reads a rubric from Markdown. A file without an id gets the given new one. */
export function readMarkdown(text: string, freshId: string): ReadRubric {
  const refused = refuseShape(text);
  if (refused !== null) return refused;
  const reading: MarkdownReading = { head: {}, dimensions: [], rules: [], lines: new Map(), faults: [], part: 'head' };
  for (const block of readBlocks(text)) readBlock(reading, block);
  const data = assemble(reading, freshId);
  if (reading.faults.length > 0) return failure(reading.faults.slice(0, mostFaults));
  const read = readRubric(data);
  if (read.ok) return success(read.value);
  const names = reading.dimensions.map(({ name }) => name);
  return failure(toFileFaults(read.reason, names, (path) => findLine(reading, path)));
}
