import * as z from 'zod/mini';
import { leftOutSchema } from '@/lib/core/backup/format';
import { withResponse } from '../contract';

const blobAddress = z.string().check(z.regex(/^blob:/));

/** Worker → the page that makes addresses for files, over the port that this page opens. */
export const toBlobPage = {
  /** Asks for an address from which a text of a media type can be downloaded. */
  'make-address': withResponse({ mediaType: z.string(), text: z.string() }, blobAddress),
  /** Asks for a backup of everything, including what that page cannot read itself; the answer is its address, or why there is none. */
  'make-copy': withResponse(
    { isEncrypted: z.boolean(), app: z.string(), settings: z.record(z.string(), z.unknown()), leftOut: z.array(leftOutSchema) },
    z.union([z.object({ url: blobAddress, name: z.string() }), z.literal('no-key')]),
  ),
};
/** The name of that port. */
export const blobLine = 'blobs';
