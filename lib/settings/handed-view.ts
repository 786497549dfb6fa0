import * as z from 'zod/mini';

/** The storage key of the view. */
export const viewKey = 'plumbline:view';
/** How long a view that was handed over remains valid, in milliseconds. */
const longestAgeMs = 15_000;

const position = z.number().check(z.gte(0));
const schema = z.readonly(
  z.object({
    at: z.number(),
    /** The panel that was left, whose texts the next one continues. */
    panel: z.string(),
    interview: z.nullable(z.string()),
    reviewing: z.boolean(),
    dimension: z.nullable(z.string()),
    overlay: z.nullable(z.enum(['look-up', 'keys'])),
    /** The caret or selection in the note; null where the focus is elsewhere. */
    caret: z.nullable(z.object({ start: position, end: position })),
    /**
     * The scroll positions of the dimensions or the review, and of the notes, in pixels; and the number (from 0) of the first visible note where only
     * some are rendered, null where all are or the last is visible.
     */
    scrolled: z.object({ main: position, notes: position, firstNote: z._default(z.nullable(position), null) }),
  }),
);
/** The view of a panel that continues in another document; `at` is the wall time in milliseconds. Its texts are in the database. */
export type HandedView = z.infer<typeof schema>;

/** Stores a view for the document in which the panel continues; synchronously, because a page that is closing cannot wait. */
export function saveHandedView(view: HandedView): void {
  try {
    localStorage.setItem(viewKey, JSON.stringify(view));
  } catch {
    // Where the browser denies the page its storage, the panel goes on without caret and scroll.
  }
}

/** The last stored view; null when there is none, or it has expired at `now`. It is not deleted: the browser may load its side panel twice. */
export function findHandedView(now: number): HandedView | null {
  try {
    const found = schema.safeParse(JSON.parse(localStorage.getItem(viewKey) ?? 'null'));
    return found.success && now - found.data.at <= longestAgeMs ? found.data : null;
  } catch {
    return null;
  }
}
