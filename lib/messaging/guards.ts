import type { ToGuest } from './messages';

const types: readonly unknown[] = ['close', 'focus-page'] satisfies readonly ToGuest['type'][];

const typeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined);

/** Whether a value is a message from the panel. */
export const isToGuest = (value: unknown): value is ToGuest => types.includes(typeOf(value));

/** Whether a value is the worker's word that the toolbar button was pressed. */
export const isTogglePanel = (value: unknown): boolean => typeOf(value) === 'toggle-panel';
