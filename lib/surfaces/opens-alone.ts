/** Where a panel's page runs; `readTopOrigin` throws where the window's top page has an origin that may not be read. */
export type PanelWindow = { readonly pathname: string; readonly origin: string; readonly readTopOrigin: () => string | undefined };

/**
 * Whether a panel's page opens without a guest: only the panel's own page, where the top page of its window belongs to the extension too. Pages that
 * a call page may frame wait for a guest.
 */
export function opensAlone({ pathname, origin, readTopOrigin }: PanelWindow): boolean {
  if (pathname !== '/panel.html') return false;
  try {
    return readTopOrigin() === origin;
  } catch {
    return false;
  }
}
