import { browser } from '@/lib/browser/browser';
import { moveByKey, shareAbove } from '@/lib/core/panel/launcher-move';
import type { FromCallPage } from '@/lib/messaging/messages';
import { launcherTop } from '@/lib/surfaces/launcher-look';
import type { Guest } from '../../call.content/guest';
import type { LauncherParts } from './parts';

/** So far a pointer may slip in a press that moves nothing, in CSS pixels. */
const slipPx = 4;

type Drag = { readonly pointer: number; readonly from: number; readonly top: number };

function save(above: number): void {
  const message: FromCallPage = { type: 'launcher-moved', above };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/**
 * Lets the launcher be dragged along its edge, and moved by ↑, ↓, Home and End while it has the focus, until the signal aborts: it stays where it
 * was put. Escape puts a launcher back that is being dragged. An open panel's button stays beside its panel.
 */
export function followDrags(guest: Guest, { launcher, addStyle }: LauncherParts, signal: AbortSignal): void {
  let drag: Drag | null = null;
  let above: number | null = null;
  let kept = '';
  let wasDragged = false;
  const show = addStyle();
  const topNow = () => launcher.getBoundingClientRect().top;
  const stand = (top: number) => {
    above = shareAbove(top, innerHeight);
    show(launcherTop(above));
  };
  const keep = () => {
    if (above === null) return;
    kept = launcherTop(above);
    save(above);
    above = null;
  };
  const putBack = () => {
    drag = null;
    above = null;
    show(kept);
  };
  const hear = <Type extends keyof HTMLElementEventMap>(type: Type, act: (event: HTMLElementEventMap[Type]) => void) =>
    launcher.addEventListener(type, (event) => event.isTrusted && act(event), { signal, capture: true });

  hear('pointerdown', ({ button, pointerId, clientY }) => {
    wasDragged = false;
    if (button !== 0 || guest.open) return;
    drag = { pointer: pointerId, from: clientY, top: topNow() };
    launcher.setPointerCapture(pointerId);
  });
  hear('pointermove', ({ pointerId, clientY }) => {
    if (drag?.pointer !== pointerId) return;
    if (!wasDragged && Math.abs(clientY - drag.from) < slipPx) return;
    wasDragged = true;
    stand(drag.top + clientY - drag.from);
  });
  hear('pointerup', () => {
    drag = null;
    keep();
  });
  hear('pointercancel', putBack);
  // The press that ends a drag opens nothing.
  hear('click', (event) => {
    if (!wasDragged) return;
    wasDragged = false;
    event.stopImmediatePropagation();
  });
  hear('keydown', (event) => {
    if (event.key === 'Escape' && drag !== null) return putBack();
    const top = guest.open ? null : moveByKey(topNow(), innerHeight, event.key);
    if (top === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stand(top);
  });
  hear('keyup', keep);
  hear('blur', keep);
}
