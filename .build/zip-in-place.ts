import type { Plugin } from 'vite';

/**
 * The Excel writer compresses files above 160 kB in a worker made from a text, and waits forever where none can start. The extension's own tabs can
 * start one, but the panel also runs in frames of pages with other policies: there it compresses without a worker.
 */
export const zipInPlace: Plugin = {
  name: 'zip-in-place',
  enforce: 'pre',
  transform(_code, id) {
    if (!id.includes('write-excel-file/modules/zip/zipToArrayBuffer.js')) return undefined;
    return { code: "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;\n", map: null };
  },
};
