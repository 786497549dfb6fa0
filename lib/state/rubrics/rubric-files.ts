import { safeFileName } from '@/lib/core/file-name';
import { type Result, success } from '@/lib/core/result';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Difference, findRubricDifferences } from '@/lib/core/rubric/rubric-difference';
import type { CsvSubject } from '@/lib/rubrics/files/csv';
import { refuseSize } from '@/lib/rubrics/files/decode';
import { type FileFault, refuseFile } from '@/lib/rubrics/files/fault';
import { type FileFormat, openFile } from '@/lib/rubrics/files/read-file';
import { download } from '@/lib/state/app/copy-and-download';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { readRubricText } from '@/lib/state/files/read-rubric';
import { deleteRubric, saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { rubricTexts } from '@/lib/text/rubrics/actions';
import type { LibraryRubric } from './rubric-library';

const kinds: Readonly<Record<FileFormat, { readonly ending: string; readonly type: string }>> = {
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
};

/** A rubric as a file's text. The writer of a format is loaded on demand. */
async function write(rubric: Rubric, format: FileFormat): Promise<string> {
  if (format === 'json') return (await import('@/lib/rubrics/files/json')).writeJson(rubric);
  if (format === 'csv') return (await import('@/lib/rubrics/files/csv')).writeRubricCsv(rubric);
  return (await import('@/lib/rubrics/files/markdown-write')).writeRubricMarkdown(rubric);
}

/** Saves a rubric as a file in the browser's downloads. */
export async function exportRubric(rubric: Rubric, format: FileFormat): Promise<void> {
  const { ending, type } = kinds[format];
  download(`${safeFileName(`${rubric.title} v${rubric.version}`, 'rubric')}.${ending}`, type, await write(rubric, format));
}

/** A file as the browser provides it. */
export type GivenRubricFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A file that was read: its text, its format, and its name. */
export type OpenedFile = { readonly name: string; readonly format: FileFormat; readonly text: string };

/** Reads the text of a file, unless it is too large. */
export async function openRubricFile(file: GivenRubricFile): Promise<Result<OpenedFile, readonly FileFault[]>> {
  const size = refuseSize(file.size);
  if (size !== null) return refuseFile(size);
  try {
    const opened = openFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return opened.ok ? success({ name: file.name, ...opened.value }) : opened;
  } catch (error) {
    reportError(error);
    return refuseFile(rubricTexts.unreadableFile);
  }
}

/** What importing a file would do: the rubric as it would be saved, the present version, and the differences. */
export type RubricFilePreview = {
  readonly rubric: Rubric;
  /** The user's own version that it would succeed; null when it would be a new rubric. */
  readonly follows: Rubric | null;
  readonly compared: Rubric | null;
  readonly differences: readonly Difference[];
};

const stemOf = (name: string) => name.replace(/\.[^.]*$/, '').replace(/ v\d+$/, '');

/** The rubric that a CSV is most likely about, by its file name. */
export const guessSubject = (name: string, library: readonly LibraryRubric[]): string | null =>
  library.find(({ rubric, savedAt, kind }) => (savedAt !== null || kind === 'built-in') && safeFileName(rubric.title, '') === stemOf(name))?.rubric
    .id ?? null;

function subjectOf({ name }: OpenedFile, base: Rubric | undefined): CsvSubject {
  if (base !== undefined) return { base };
  const title = stemOf(name).slice(0, 200).trim() || 'Imported rubric';
  return { base: null, head: { id: newId(), title, role: title, level: 'mid' } };
}

function previewOf(rubric: Rubric, library: readonly LibraryRubric[]): RubricFilePreview {
  const known = library.find((row) => row.rubric.id === rubric.id && (row.kind === 'built-in' || row.savedAt !== null));
  const follows = known?.kind === 'own' ? known.rubric : null;
  const compared = known?.rubric ?? null;
  const saved = known?.kind === 'built-in' ? { ...rubric, id: newId(), version: 1 } : rubric;
  return { rubric: saved, follows, compared, differences: compared === null ? [] : findRubricDifferences(compared, rubric) };
}

/**
 * What importing an opened file would do; `about` is the id of the rubric that a CSV is about, null for a new one. It is read in a worker, until the
 * signal. Nothing is changed.
 */
export async function previewFile(
  file: OpenedFile,
  library: readonly LibraryRubric[],
  about: string | null,
  signal: AbortSignal,
): Promise<Result<RubricFilePreview, readonly FileFault[]>> {
  const base = library.find(({ rubric }) => rubric.id === about)?.rubric;
  const read = await readRubricText(file, subjectOf(file, file.format === 'csv' ? base : undefined), signal);
  return read.ok ? success(previewOf(read.value, library)) : read;
}

const notImported = rubricTexts.notImported;

/** Saves a previewed import as a new version or a new rubric, and announces it; returns its id, or null when it could not be saved. */
export async function importPreviewed({ rubric, follows }: RubricFilePreview, showToast: ShowToast): Promise<string | null> {
  try {
    const saved = await saveRubric(rubric, { origin: 'imported', expected: follows?.version ?? null }, Date.now());
    if (!saved.ok) {
      showToast(rubricTexts.importedMeanwhile);
      return null;
    }
    const { id, version, title } = saved.value.rubric;
    const undo = () => deleteRubric(id, Date.now());
    if (follows === null) showToast(rubricTexts.imported(title), undo);
    else showToast(rubricTexts.importedAs(title, version));
    return id;
  } catch (error) {
    reportError(error);
    showToast(notImported);
    return null;
  }
}
