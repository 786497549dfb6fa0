/** What to say when a command fails; loaded ahead of need, so that an update cannot take it away. */
export const errorMessages = () => import('./error-messages');
