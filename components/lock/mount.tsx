import { effect, untracked } from '@preact/signals';
import { render } from 'preact';
import { hideTitle } from '@/lib/state/lock/hide-title';
import type { LockModel } from '@/lib/state/lock/lock-model';
import { LockScreen } from './LockScreen';

/** Leaves the focused field, so that its text is stored; the returned function restores the focus. */
function leaveField(): () => void {
  const left = document.activeElement;
  if (!(left instanceof HTMLElement) || left === document.body) return () => undefined;
  left.blur();
  return () => left.isConnected && left.focus({ preventScroll: true });
}

/** Keeps keys from the content behind the lock; the returned function lets them through again. */
function holdKeys(root: HTMLElement): () => void {
  const hold = (event: KeyboardEvent) => {
    if (!(event.target instanceof Node && root.contains(event.target))) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', hold, { capture: true });
  return () => window.removeEventListener('keydown', hold, { capture: true });
}

/** Hides everything except the lock, whatever other styles say. */
const hiding = 'body > :not(#lock), body > :not(#lock) * { visibility: hidden !important; }';

/** Hides the content of this page; the returned function shows it again. */
function hideContent(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hiding);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Hides this page whenever everything is locked, until the signal aborts. Its content stays unchanged behind the lock, including unsaved text. */
export function mountLock(model: LockModel, stop: AbortSignal): void {
  const root = document.createElement('div');
  root.id = 'lock';
  document.body.append(root);
  let undo: (() => void) | null = null;
  const lock = () => {
    const comeBack = leaveField();
    const showTitle = hideTitle();
    const releaseKeys = holdKeys(root);
    const showContent = hideContent();
    document.documentElement.hidden = false;
    render(<LockScreen model={model} />, root);
    undo = () => {
      render(null, root);
      showTitle();
      releaseKeys();
      showContent();
      comeBack();
    };
  };
  const end = effect(() => {
    const isLocked = model.isLocked.value;
    if (isLocked === null) return;
    if (isLocked && undo === null) untracked(lock);
    // A page that started hidden is controlled by the lock from here on.
    document.documentElement.hidden = false;
    if (isLocked) return;
    undo?.();
    undo = null;
  });
  stop.addEventListener('abort', () => {
    end();
    undo?.();
    root.remove();
  });
}

/** Applies the lock to this page until the signal aborts; see the model for `isInUse`. */
export function followLock(model: LockModel, isInUse: () => boolean, stop: AbortSignal): void {
  mountLock(model, stop);
  model.follow(isInUse, stop).catch(reportError);
}
