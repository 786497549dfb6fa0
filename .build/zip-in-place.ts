import type { Plugin } from 'vite';

/**
 * The writer of workbooks compresses what is larger than 160 kB in a worker that is made from a text, and waits without end where none can start. An
 * extension's own tab starts one, but the panel also stands in frames of pages with policies of their own: here it compresses in place.
 */
export const zipInPlace: Plugin = {
  name: 'zip-in-place',
  enforce: 'pre',
  transform(_code, id) {
    if (!id.includes('write-excel-file/modules/zip/zipToArrayBuffer.js')) return undefined;
    return { code: "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;\n", map: null };
  },
};
