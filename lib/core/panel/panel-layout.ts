import * as z from 'zod/mini';

/**
 * How the guest places its panel. The texts are style sheets: one for the guest's own root, and one that makes room in the page. `clear` selects what
 * the panel must not cover; it is empty where covering is intended.
 */
export const panelLayoutSchema = z.object({ type: z.literal('place'), root: z.string(), page: z.string(), clear: z.string() });
/** How the guest places its panel. */
export type PanelLayout = Readonly<z.infer<typeof panelLayoutSchema>>;
