import { style } from './style';

const svg = 'http://www.w3.org/2000/svg';

function drawMark(): SVGSVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 20 20');
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M9.25 1h1.5v8H14.5L10 19 5.5 9h3.75z');
  path.setAttribute('fill', 'currentColor');
  mark.append(path);
  return mark;
}

/** The plain element that stands in the page, and what its closed root holds. */
export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot; readonly launcher: HTMLButtonElement };

/** Makes the host with its launcher; `press` is called when the launcher is pressed, `approach` when it is about to be. */
export function makeHost(press: () => void, approach: () => void): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.ariaLabel = 'Open Plumbline';
  launcher.append(drawMark());
  launcher.addEventListener('click', (event) => event.isTrusted && press());
  for (const event of ['pointerenter', 'focus']) launcher.addEventListener(event, approach, { once: true });
  root.append(launcher);
  return { element, root, launcher };
}

/** Keeps the host in the page's topmost layer until the signal aborts: a modal dialog, else the fullscreen element, else the page. */
export function followTopLayer(element: HTMLElement, page: Document, signal: AbortSignal): void {
  const settle = () => {
    const dialog = [...page.querySelectorAll('dialog:modal')].at(-1);
    const target = dialog ?? page.fullscreenElement ?? page.body;
    if (target instanceof HTMLVideoElement || element.parentNode === target) return;
    if (element.isConnected && element.ownerDocument === page) target.moveBefore(element, null);
    else target.append(element);
  };
  page.addEventListener('fullscreenchange', settle, { signal });
  page.addEventListener('toggle', settle, { signal, capture: true });
  page.addEventListener('close', settle, { signal, capture: true });
  const observer = new MutationObserver(settle);
  observer.observe(page.documentElement, { subtree: true, attributes: true, attributeFilter: ['open'], childList: false });
  signal.addEventListener('abort', () => observer.disconnect());
  settle();
}
