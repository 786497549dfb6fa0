import { rubricAnswerSchema } from '@/lib/rubrics/files/answer';
import type { CsvSubject } from '@/lib/rubrics/files/csv';
import { type ReadRubric, refuseFile } from '@/lib/rubrics/files/fault';
import type { FileFormat } from '@/lib/rubrics/files/read-file';
import { describeReaderFault } from '@/lib/text/rubrics/actions';
import { readLimitMs, runReader } from './run-reader';

const startReader = () => new Worker(new URL('../../rubrics/files/reader.ts', import.meta.url), { type: 'module', name: 'rubric' });

/** Reads the rubric of a text in a worker, until the signal; or says in words why there is none. */
export async function readRubricText(
  { format, text }: { readonly format: FileFormat; readonly text: string },
  subject: CsvSubject,
  signal: AbortSignal,
): Promise<ReadRubric> {
  const read = await runReader(startReader, { format, text, subject }, rubricAnswerSchema, { signal });
  return read.ok ? read.value : refuseFile(describeReaderFault(read.reason, readLimitMs));
}
