import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';

const id = z.string().check(z.minLength(1));

/** One turn of labelled talk, as shared with those who measure: a turn an interviewer speaks carries no label. */
const labelledTurnSchema = z.readonly(
  z.object({
    interview: id,
    rubric: id,
    turn: z.int(),
    speaker: z.enum(['interviewer', 'candidate']),
    text: z.string(),
    dimension: z.nullable(id),
    also: z.readonly(z.array(id)),
    stance: z.nullable(z.enum(['for', 'against'])),
    band: z.nullable(z.enum(['1-2', '3', '4', '5'])),
  }),
);
/** One turn of labelled talk. */
export type LabelledTurn = z.infer<typeof labelledTurnSchema>;

function readLine(line: string): LabelledTurn | string {
  try {
    const read = labelledTurnSchema.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `"${issue?.path.join('.') || 'the line'}" is not as it should be (${issue?.message ?? issue?.code})`;
  } catch {
    return 'it is not JSON';
  }
}

/** The turns of a JSON Lines file, or what is wrong with its first bad line, in words; lines count from 1. */
export function readTalk(text: string): Result<readonly LabelledTurn[], string> {
  const turns: LabelledTurn[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') return failure(`Line ${index + 1}: ${read}.`);
    turns.push(read);
  }
  return turns.length === 0 ? failure('The file holds no turn.') : success(turns);
}
