import type { Command } from './messages';

const typeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined);

/** Whether a value is a message of one of the types for which there is a handler. */
export const isFor = <Message extends { readonly type: string }>(
  handlers: Readonly<Record<Message['type'], unknown>>,
  value: unknown,
): value is Message => Object.keys(handlers).includes(String(typeOf(value)));

const commands: readonly string[] = ['toggle-panel', 'focus-note', 'mark-moment'] satisfies readonly Command[];

/** Whether a name is that of a browser-wide command. */
export const isCommand = (name: string): name is Command => commands.includes(name);
