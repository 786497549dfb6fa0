/** Loads the messages for failed commands; early, so that an update of the extension cannot remove the file first. */
export const errorMessages = () => import('./error-messages');
