import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod/mini';
import { failure, success } from '@/lib/core/result';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Path, readRubric } from '@/lib/core/rubric/rubric-faults';
import { jsonMistakes, rubricFileTexts } from '@/lib/text/rubrics/files';
import { type ReadRubric, refuseFile, toFileFaults } from './fault';
import { formatName, rubricSchemaName } from './format';

/** A rubric as JSON, with the schema that describes it. */
export function writeJson({ id, version, title, role, level, dimensions, rules }: Rubric): string {
  return `${JSON.stringify({ $schema: rubricSchemaName, schema: formatName, id, version, title, role, level, dimensions, rules }, null, 2)}\n`;
}

const deepest = 32;

/** Whether brackets are nested deeper than in any rubric; texts are skipped. Takes linear time. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length && depth <= deepest; at++) {
    const sign = text[at];
    if (sign === '\\' && quoted) at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth > deepest;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function refuseSyntax(text: string): ReadRubric {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const line = first === undefined ? null : lineAt(text, first.offset);
  return refuseFile((first && jsonMistakes[printParseErrorCode(first.error)]) ?? rubricFileTexts.noJson, line);
}

/** The line of a path, or of the nearest path above it. */
function findLine(text: string, tree: Node | undefined, path: Path): number | null {
  for (let length = path.length; tree !== undefined && length >= 0; length--) {
    const node = length === 0 ? tree : findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return null;
}

const headSchema = z.object({ schema: z._default(z.string(), ''), type: z._default(z.string(), '') });

/** Why this is another kind of file; null when it claims to be a rubric. */
function refuseKind(data: unknown): string | null {
  const head = headSchema.safeParse(data);
  if (!head.success) return rubricFileTexts.noObject;
  const { schema, type } = head.data;
  if (schema === formatName) return null;
  if (schema.startsWith('scorecard/') || type.startsWith('scorecard.')) return rubricFileTexts.aScorecard;
  if (schema.startsWith('rubric/')) return rubricFileTexts.otherVersion(schema, formatName);
  return rubricFileTexts.noSchema(formatName);
}

const listSchema = z.object({ dimensions: z.array(z.unknown()) });
const namedSchema = z.object({ name: z.string() });
const mostNamed = 100;

/** The names of the first dimensions, '' for one without a name. The list may have any length, and each invalid item costs time. */
function namesIn(data: unknown): readonly string[] {
  const list = listSchema.safeParse(data);
  if (!list.success) return [];
  const named = list.data.dimensions.slice(0, mostNamed).map((dimension) => namedSchema.safeParse(dimension));
  return named.map((one) => (one.success ? one.data.name : ''));
}

function parse(text: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Reads a rubric from JSON. */
export function readJson(text: string): ReadRubric {
  if (tooDeep(text)) return refuseFile(rubricFileTexts.tooDeep);
  const parsed = parse(text);
  if (parsed === null) return refuseSyntax(text);
  const { data } = parsed;
  const kind = refuseKind(data);
  if (kind !== null) return refuseFile(kind, null, 'schema');
  const read = readRubric(data);
  if (read.ok) return success(read.value);
  const tree = parseTree(text);
  return failure(toFileFaults(read.reason, namesIn(data), (path) => findLine(text, tree, path)));
}
