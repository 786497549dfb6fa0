import * as z from 'zod/mini';

/** The formats a file can have: to read, for programs, or one of each. */
export const formats = ['markdown', 'json', 'both'] as const;

/** Where files go below the browser's folder for downloads, and their format. */
export const folderSettings = z.readonly(z.object({ folder: z.string().check(z.maxLength(200)), format: z.enum(formats) }));
/** Where files go, and their format. */
export type FolderSettings = z.infer<typeof folderSettings>;
