import '@/components/ui/tokens.css';
import '@/components/panel/panel.css';
import { render } from 'preact';
import { focusComposer } from '@/components/panel/focus';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Panel } from '@/components/panel/Panel';
import type { ToPanel } from '@/lib/messaging/messages';
import { connectToGuest, type GuestLine } from '@/lib/messaging/panel-port';
import { redeemNonce } from '@/lib/messaging/worker';
import { followCall, resume } from '@/lib/state/call';
import { editCommands, followOthers, orphaned, problems } from '@/lib/state/session';

const stop = new AbortController();

function hear(message: ToPanel): void {
  if (message.type === 'call') followCall(message).catch(reportError);
  else if (message.type === 'orphaned') orphaned.value = true;
  else focusComposer();
}

async function prefetch(): Promise<void> {
  await Promise.all([prefetchCapture(), editCommands(), problems(), import('@/lib/state/compose-commands'), import('@/lib/core/match-dimensions')]);
  await (await import('@/lib/state/preferences')).followPreferences(stop.signal);
}

function show(line: GuestLine | null): void {
  const root = document.getElementById('panel');
  if (root === null) return;
  render(<Panel onLeave={() => line?.post({ type: 'focus-page' })} />, root);
  followOthers(stop.signal);
  prefetch().catch(reportError);
}

async function openFramed(): Promise<void> {
  const nonce = location.hash.slice(1);
  const line = connectToGuest(hear, stop.signal);
  if (nonce === '' || !(await redeemNonce(nonce))) return stop.abort();
  show(line);
  line.post({ type: 'ready' });
}

async function openAlone(): Promise<void> {
  show(null);
  await resume(new URLSearchParams(location.hash.slice(1)).get('interview'));
}

const open = window.top === window ? openAlone : openFramed;
open().catch(reportError);
