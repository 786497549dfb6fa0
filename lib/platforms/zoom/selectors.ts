/** The frame in which newer pages run the client. */
export const client = 'iframe#webclient';
/** Present only in a call. Candidates in order: platforms.md. */
export const joined = ['#wc-footer .footer__leave-btn-container button', 'button[aria-label="Leave"]'];
/** Present while the client moves to a breakout room. */
export const moving = '.loading-layer--bo-room';
/** Present after a call. */
export const ended = ['.zm-modal-body-title'];
/** The name under a participant's picture. */
export const name = '.video-avatar__avatar-footer';
