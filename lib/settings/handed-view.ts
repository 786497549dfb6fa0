import * as z from 'zod/mini';

/** Under which key of the page's storage the view is left. */
export const viewKey = 'plumbline:view';
/** How long what was handed over waits to be taken up, in milliseconds. */
const longestAgeMs = 15_000;

const position = z.number().check(z.gte(0));
const schema = z.readonly(
  z.object({
    at: z.number(),
    /** The panel that was left, whose words go on in the next. */
    panel: z.string(),
    interview: z.nullable(z.string()),
    reviewing: z.boolean(),
    dimension: z.nullable(z.string()),
    overlay: z.nullable(z.enum(['look-up', 'keys'])),
    /** Where the caret stands in the note, or what is selected there; null where the focus is elsewhere. */
    caret: z.nullable(z.object({ start: position, end: position })),
    /**
     * How far the dimensions or the review, and the notes, are scrolled, in pixels; and the number (from 0) of the first note in view where only a
     * part of them is drawn, null where all are or the last is in view.
     */
    scrolled: z.object({ main: position, notes: position, firstNote: z._default(z.nullable(position), null) }),
  }),
);
/** How a panel looked that goes on in another document; `at` is the wall time in milliseconds. Its words are in the database. */
export type HandedView = z.infer<typeof schema>;

/** Stores a view for the document in which the panel continues; synchronously, because a page that is closing cannot wait. */
export function saveHandedView(view: HandedView): void {
  try {
    localStorage.setItem(viewKey, JSON.stringify(view));
  } catch {
    // Where the browser denies the page its storage, the panel goes on without caret and scroll.
  }
}

/** The view that was left last; null when there is none, or it is no longer fresh at `now`. It stays: the browser may load its side panel twice. */
export function findHandedView(now: number): HandedView | null {
  try {
    const found = schema.safeParse(JSON.parse(localStorage.getItem(viewKey) ?? 'null'));
    return found.success && now - found.data.at <= longestAgeMs ? found.data : null;
  } catch {
    return null;
  }
}
