import { type Result, success } from '@/lib/core/result';
import { rubricFileTexts } from '@/lib/text/rubrics/files';
import { decodeText } from './decode';
import { type FileFault, refuseFile } from './fault';

/** The formats of a rubric's file. */
export type FileFormat = 'json' | 'markdown' | 'csv';

const endings: Readonly<Record<string, FileFormat>> = { json: 'json', md: 'markdown', markdown: 'markdown', csv: 'csv', tsv: 'csv' };

/** The format of a file, by its extension, or else by how it begins. */
export function formatOf(name: string, text: string): FileFormat {
  const ending = endings[name.toLowerCase().split('.').at(-1) ?? ''];
  if (ending !== undefined && Object.hasOwn(endings, name.toLowerCase().split('.').at(-1) ?? '')) return ending;
  const [first = ''] = text.trimStart();
  if (first === '{' || first === '[') return 'json';
  return first === '#' ? 'markdown' : 'csv';
}

/** A file as the user chose it: its name and content. */
export type Incoming = { readonly name: string; readonly bytes: Uint8Array };

/** A file's text and format, or why it cannot hold a rubric. */
export function openFile({ name, bytes }: Incoming): Result<{ readonly format: FileFormat; readonly text: string }, readonly FileFault[]> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuseFile(decoded.reason);
  if (decoded.value.trim() === '') return refuseFile(rubricFileTexts.empty);
  return success({ format: formatOf(name, decoded.value), text: decoded.value });
}
