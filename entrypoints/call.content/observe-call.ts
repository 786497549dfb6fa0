import type { CallState } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { type Followed, followCall, type Look } from './follow-call';

const pollEvery = 1000;

function lookAt(page: Document, adapter: PlatformAdapter): Look {
  const call = adapter.findCall(new URL(location.href));
  const now = Date.now();
  if (call === null) return { call, phase: 'none', candidate: '', now };
  return { call, phase: adapter.phase(page), candidate: adapter.candidate(page), now };
}

/** Calls `listener` with the call's state at each look, the same object while nothing changes, and with null outside a call, until the signal aborts. */
export function observeCall(adapter: PlatformAdapter, listener: (state: CallState | null) => void, signal: AbortSignal): void {
  let followed: Followed | null = null;
  const look = () => {
    followed = followCall(followed, lookAt(document, adapter), adapter.platform);
    listener(followed?.state ?? null);
  };
  const timer = setInterval(look, pollEvery);
  const navigation = 'navigation' in window ? window.navigation : undefined;
  for (const event of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(event, look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}
