import { type Browser, browser } from '@/lib/browser/browser';

/** Whether a value is a message of a type that has a handler. */
export const isFor = <Message extends { readonly type: string }>(
  handlers: Readonly<Record<Message['type'], unknown>>,
  value: unknown,
): value is Message => typeof value === 'object' && value !== null && 'type' in value && Object.hasOwn(handlers, String(value.type));

/** Whether a message comes from the extension's own worker (known by its address) or one of its documents, not from a script in a page. */
export const isOwn = ({ id, origin, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && `${origin ?? url}/`.startsWith(browser.runtime.getURL(''));
