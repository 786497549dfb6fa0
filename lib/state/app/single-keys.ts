import { signal } from '@preact/signals';

/** Whether keys without Ctrl or Alt do something outside of fields; not before it is known that the user wants them to. */
export const singleKeys = signal(false);
