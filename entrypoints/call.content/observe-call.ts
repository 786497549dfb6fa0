import type { CallState } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';

const pollEvery = 1000;

/** Calls `listener` with the call's state at each change, and with null outside a call, until the signal aborts. */
export function observeCall(adapter: PlatformAdapter, listener: (state: CallState | null) => void, signal: AbortSignal): void {
  let last: CallState | null = null;
  const look = () => {
    const call = adapter.findCall(new URL(location.href));
    const seen = call === null ? 'none' : adapter.phase(document);
    if (call === null || seen === 'none') {
      if (last !== null) listener(null);
      last = null;
      return;
    }
    const before = last?.call === call ? last : null;
    const phase = seen === 'lobby' && before !== null && before.phase !== 'lobby' ? 'left' : seen;
    const joinedAt = phase === 'in-call' ? (before?.joinedAt ?? Date.now()) : (before?.joinedAt ?? null);
    const candidate = adapter.candidate(document) || (before?.candidate ?? '');
    if (before?.phase === phase && before.candidate === candidate) return;
    last = { type: 'call', phase, platform: adapter.platform, call, joinedAt, candidate };
    listener(last);
  };
  const timer = setInterval(look, pollEvery);
  const navigation = 'navigation' in window ? window.navigation : undefined;
  for (const event of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(event, look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}
