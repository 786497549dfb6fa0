import * as z from 'zod/mini';

/** The name of the line between the worker and the page of blobs, which that page opens. */
export const blobLine = 'blobs';

/** Worker → the page of blobs: asks for an address under which a text can be downloaded. */
export const blobRequestSchema = z.object({ type: z.string(), text: z.string() });
/** What the page of blobs is asked for. */
export type BlobRequest = z.infer<typeof blobRequestSchema>;

/** The page of blobs → worker: the address. */
export const blobAddressSchema = z.string().check(z.startsWith('blob:'));
