import { strToU8, Zip, ZipDeflate } from 'fflate';
import { uniqueNames } from './file-name';
import type { ExportedFile } from './write-file';

/** A zip file to which files are added one after the other. */
export type ZipWriter = {
  readonly add: (file: ExportedFile) => void;
  /** Closes it and returns the whole file. */
  readonly end: () => Blob;
};

/** Starts a zip file: each file gets a unique name, and is compressed when it is added. */
export function makeZip(): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(data));
  });
  const nameOf = uniqueNames();
  return {
    add: ({ stem, extension, content }) => {
      const entry = new ZipDeflate(nameOf(stem, extension));
      zip.add(entry);
      entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    end: () => {
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
