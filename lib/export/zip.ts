import { deflateSync, strToU8, Zip, ZipPassThrough } from 'fflate';
import { uniqueNames } from './file-name';
import type { ExportedFile } from './write-file';

/** A zip file to which files are added one after the other. */
export type ZipWriter = {
  readonly add: (file: ExportedFile) => void;
  /** Closes it and returns the whole file. */
  readonly end: () => Blob;
};

const deflated = 8;

/** A text in a zip file, compressed as a whole: for short texts a compressor of streams takes more than twice as long. */
class CompressedText extends ZipPassThrough {
  override compression = deflated;
  override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(chunk), final);
  }
}

/** Starts a zip file: each file gets a unique name, and text is compressed when it is added; Word's and Excel's files are compressed already. */
export function makeZip(): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(data));
  });
  const nameOf = uniqueNames();
  return {
    add: ({ stem, extension, content }) => {
      const name = nameOf(stem, extension);
      const entry = typeof content === 'string' ? new CompressedText(name) : new ZipPassThrough(name);
      zip.add(entry);
      entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    end: () => {
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
