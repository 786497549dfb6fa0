import * as z from 'zod/mini';
import { leftOutSchema } from '@/lib/core/backup/format';
import { withResponse } from '../contract';

/** What a copy is made of besides the rows that the page reads itself. */
const copyRequest = {
  isEncrypted: z.boolean(),
  app: z.string(),
  settings: z.record(z.string(), z.unknown()),
  leftOut: z.array(leftOutSchema),
};
const blobAddress = z.string().check(z.regex(/^blob:/));

/** Worker → the hidden page that does what the worker cannot, over the port that this page opens. */
export const toBlobPage = {
  /** Asks for an address from which a text of a media type can be downloaded. */
  'make-address': withResponse({ mediaType: z.string(), text: z.string() }, blobAddress),
  /** Asks for a backup of everything, including what that page cannot read itself; the answer is its address, or why there is none. */
  'make-copy': withResponse(copyRequest, z.union([z.object({ url: blobAddress, name: z.string() }), z.literal('no-key')])),
  /** Asks for the same backup, written into the picked folder; the answer is whether it was, or why not. */
  'write-copy': withResponse(copyRequest, z.enum(['written', 'no-key', 'no-folder', 'folder-asks', 'folder-gone', 'folder-full', 'folder-failed'])),
  /** Asks to migrate the database of an earlier build; answered when it is. */
  migrate: withResponse({}, z.literal(true)),
};
/** The name of that port. */
export const blobLine = 'blobs';
