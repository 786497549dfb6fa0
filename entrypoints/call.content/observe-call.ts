import type { CallState } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { callDocument, findOwn, findPhase, isPresenting } from '@/lib/platforms/look';
import { type Followed, nextCallState, type PageLook } from './follow-call';

const pollEveryMs = 1000;
const pollAtLeastEveryMs = 10_000;
/** In pages of more than 10,000 elements inspections are less frequent, because each visits them all. */
const elementsPerMs = 10;

function lookAt(adapter: PlatformAdapter, call: string | null): PageLook {
  const now = Date.now();
  if (call === null) return { call, phase: 'lost', own: '', presenting: false, now };
  const page = callDocument(document, adapter);
  return { call, phase: findPhase(page, adapter), own: findOwn(page, adapter), presenting: isPresenting(page, adapter), now };
}

/**
 * Calls `listener` with the call's state at each inspection, the same object while nothing changes, and with null outside a call, until the signal
 * aborts. It inspects the page once the document exists, then once a second, and less often in a huge page. The returned function makes it use the
 * page as a call because the user says so.
 */
export function observeCall(adapter: PlatformAdapter, listener: (state: CallState | null) => void, signal: AbortSignal): () => void {
  let followed: Followed | null = null;
  let asked: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const forPageMs = document.getElementsByTagName('*').length / elementsPerMs;
    timer = setTimeout(look, Math.min(pollAtLeastEveryMs, Math.max(pollEveryMs, forPageMs)));
    const seen = lookAt(adapter, adapter.findCall(new URL(location.href)) ?? asked);
    const taken = asked !== null && seen.phase === 'lost' && followed?.state.phase !== 'left';
    followed = nextCallState(followed, taken ? { ...seen, phase: 'in-call' } : seen, adapter.platform);
    listener(followed?.state ?? null);
  };
  for (const event of ['currententrychange', 'navigatesuccess']) navigation.addEventListener(event, look, { signal });
  // Where a frame holds the call, its document changes once it has loaded.
  if (adapter.frame) document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && look(), { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  document.addEventListener('DOMContentLoaded', look, { signal });
  if (document.readyState !== 'loading') look();
  return () => {
    asked = location.host + location.pathname;
    look();
  };
}
