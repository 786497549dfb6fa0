const typeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined);

/** Whether a value is a message of one of the types for which there is a handler. */
export const isFor = <Message extends { readonly type: string }>(
  handlers: Readonly<Record<Message['type'], unknown>>,
  value: unknown,
): value is Message => Object.keys(handlers).includes(String(typeOf(value)));

/** Whether a message comes from the extension's own worker, whose address alone is told, or one of its documents, and not from a script in a page. */
export const isOwn = ({ id, origin, url }: chrome.runtime.MessageSender): boolean =>
  id === chrome.runtime.id && `${origin ?? url}/`.startsWith(chrome.runtime.getURL(''));
