import style from './style.css?inline';

/** The plain element that stands in the page, and what its closed root holds. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: HTMLButtonElement;
  /** Adds the style of the panel's place. */
  readonly place: (style: string) => void;
  /** Says something in a line beside the launcher, which is read out too; for some milliseconds where they are given. */
  readonly say: (text: string, duration?: number) => void;
};

/** Makes the host with its launcher for one document, whose own the styles must be; `press` is called when the launcher is pressed, `approach` when it is about to be. */
export function makeHost(page: Document, press: () => void, approach: () => void): Host {
  const element = page.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const launcher = page.createElement('button');
  launcher.type = 'button';
  launcher.ariaLabel = 'Open Plumbline';
  launcher.addEventListener('click', (event) => event.isTrusted && press());
  for (const event of ['pointerenter', 'focus']) launcher.addEventListener(event, approach, { once: true });
  const line = page.createElement('p');
  line.role = 'status';
  root.append(launcher, line);
  const say = (text: string, duration?: number) => {
    line.textContent = text;
    if (duration !== undefined) setTimeout(() => line.textContent === text && say(''), duration);
  };
  return { element, root, launcher, place: (added) => sheet.replaceSync(style + added), say };
}

/** Keeps the host in the page's topmost layer until the signal aborts: a modal dialog, else the fullscreen element, else the page beside its body, which may be narrowed. */
export function followTopLayer(element: HTMLElement, page: Document, signal: AbortSignal): void {
  const settle = () => {
    const dialog = [...page.querySelectorAll('dialog:modal')].at(-1);
    const target = dialog ?? page.fullscreenElement ?? page.documentElement;
    if (target.localName === 'video' || element.parentNode === target) return;
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
