import type { CDPSession, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

type Context = { readonly id: number; readonly origin: string; readonly auxData?: { readonly type?: string } };

/**
 * The extension's own world in a call page: what a page has there only once it has taken its process over. `run` evaluates an expression there
 * and gives its value.
 */
export async function enterGuestWorld(page: Page, extension: string) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void contexts.push(context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.splice(0, contexts.length, ...contexts.filter(({ id }) => id !== executionContextId));
  });
  await session.send('Runtime.enable');
  const isGuest = ({ origin, auxData }: Context) => origin === extension && auxData?.type === 'isolated';
  const context = await eventually(() => contexts.find(isGuest), "the extension's world in the page");
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { contextId: context.id, expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  return { run, session };
}
