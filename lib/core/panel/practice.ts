/** The page with the practice call. */
export const practicePage = '/practice.html';
/** The panel's page as the practice call frames it. */
export const practicePanel = { pathname: '/framed/panel.html', search: '?practice' } as const;

/** The part of an address that identifies a page of the extension. */
type Address = { readonly pathname: string; readonly search: string };

/** Whether an address is that of the panel in a practice call. */
export const isPracticePanel = ({ pathname, search }: Address): boolean => pathname === practicePanel.pathname && search === practicePanel.search;

/** Whether a page at an address stores its data for the practice call only; false where there is no address. */
export const isPracticeAddress = (address: Address | null | undefined): boolean =>
  address != null && (address.pathname === practicePage || isPracticePanel(address));
