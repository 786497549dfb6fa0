import * as z from 'zod/mini';
import { platforms } from './platforms';

const words = z.string().check(z.maxLength(500));
const found = z.nullable(words);

/** What was recognised in a page, and by which selectors. It holds nothing that people typed there. */
export const pageInspectionSchema = z.readonly(
  z.object({
    platform: z.enum(platforms),
    /** The page's language, as it says itself. */
    language: words,
    /** Whether the page shows captions; null where no selector for them is known. */
    captions: z.nullable(z.boolean()),
    /** The selector that found each part; null where none did. */
    matched: z.readonly(
      z.object({
        call: found,
        phase: found,
        captions: found,
        presenting: found,
        people: found,
        self: found,
        frame: found,
        /** What must not be covered, and what is narrowed to make room. */
        pictures: found,
        room: found,
      }),
    ),
  }),
);
/** What was recognised in a page, and by which selectors. */
export type PageInspection = z.infer<typeof pageInspectionSchema>;
