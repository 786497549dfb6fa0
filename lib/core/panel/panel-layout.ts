import * as z from 'zod/mini';

/**
 * What the guest has to do to place its panel. The texts are style sheets: one for the guest's own root, one for the page, which makes room
 * there. `clear` selects what the panel must not cover; it is empty where covering is meant.
 */
export const panelLayoutSchema = z.object({ type: z.literal('place'), root: z.string(), page: z.string(), clear: z.string() });
/** What the guest has to do to place its panel. */
export type PanelLayout = Readonly<z.infer<typeof panelLayoutSchema>>;
