import { browser } from '@/lib/browser/browser';
import type { FromCallPage, LauncherHint } from '@/lib/messaging/messages';
import type { Guest } from '../../call.content/guest';
import type { LauncherParts } from './parts';

/** How long the pointer rests on the launcher before the hint is shown, in milliseconds. */
const restMs = 500;

const style = `button{touch-action:none}
div{position:fixed;top:var(--top,45%);right:64px;max-width:min(280px,100vw - 96px);padding:6px 12px;border-radius:8px;background:#202228;color:#f4f5f7;font:500 13px/20px system-ui;box-shadow:0 1px 4px #0005;pointer-events:none}
div[hidden]{display:none}
kbd{margin-left:8px;padding:0 5px;border:1px solid #777b85;border-radius:4px;font:inherit;font-size:11px}
small{display:block;color:#c3c7cf;font:400 12px/16px system-ui}
@media (forced-colors:active){div{border:1px solid}}`;

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** What a hint shows. What the launcher's name says already is not said again by its description. */
function draw({ does, key, state, moves }: LauncherHint): readonly Element[] {
  const name = make('span', does);
  name.ariaHidden = 'true';
  const lines = [state, moves].filter((line) => line !== '').map((line) => make('small', line));
  return [name, ...(key === '' ? [] : [make('kbd', key)]), ...lines];
}

/** Shows a hint beside the launcher while the pointer rests on it or the keyboard has led to it, until the signal aborts: its key, and how the interview stands. */
export function followHint(guest: Guest, { root, launcher, line, addStyle }: LauncherParts, call: string, signal: AbortSignal): void {
  const hint = make('div', '');
  hint.id = 'hint';
  hint.role = 'tooltip';
  hint.hidden = true;
  root.append(hint);
  launcher.setAttribute('aria-describedby', hint.id);
  addStyle()(style);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    hint.hidden = true;
  };
  const isWanted = () => !guest.open && line?.textContent === '' && launcher.matches(':hover,:focus-visible');
  const show = (afterMs: number) => {
    hide();
    const message: FromCallPage = { type: 'launcher-hint', call };
    const asked: Promise<LauncherHint> = browser.runtime.sendMessage(message);
    timer = setTimeout(() => {
      asked
        .then((found) => {
          hint.replaceChildren(...draw(found));
          hint.hidden = !isWanted();
        })
        .catch(() => undefined);
    }, afterMs);
  };
  const hear = (type: string, act: (event: Event) => void) => launcher.addEventListener(type, act, { signal });
  hear('pointerenter', () => show(restMs));
  hear('focus', () => launcher.matches(':focus-visible') && show(0));
  for (const type of ['pointerleave', 'pointerdown', 'blur']) hear(type, hide);
  hear('keydown', (event) => event instanceof KeyboardEvent && event.key === 'Escape' && hide());
  signal.addEventListener('abort', hide);
  if (launcher.matches(':hover')) show(restMs);
}
