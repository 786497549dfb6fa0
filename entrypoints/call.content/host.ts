import style from './style.css?inline';

/** The element in the page, and the content of its closed shadow root. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: HTMLButtonElement;
  /** Adds a style that replaces the one added before. */
  readonly place: (style: string) => void;
  /** Shows a message beside the launcher, which is also announced; for so many milliseconds where given. */
  readonly say: (text: string, duration?: number) => void;
  /** Whether the browser confirms that nothing hides the launcher; also true where it cannot tell. */
  readonly isSeen: () => boolean;
};

/**
 * Makes the host with its launcher; `press` is called when the launcher is pressed, `approach` when it is about to be. Attributes that the page sets
 * on the host are removed, so that it can be neither inert nor hidden from assistive technology. The launcher is hidden until its `hidden` is
 * removed.
 */
export function makeHost(press: () => void, approach: () => void): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const launcher = document.createElement('button');
  launcher.ariaLabel = 'Open Plumbline';
  launcher.hidden = true;
  launcher.onclick = (event) => event.isTrusted && press();
  for (const event of ['pointerenter', 'focus']) launcher.addEventListener(event, approach);
  const line = document.createElement('p');
  line.role = 'status';
  root.append(launcher, line);
  const say = (text: string, duration?: number) => {
    line.textContent = text;
    if (duration !== undefined) setTimeout(() => line.textContent === text && say(''), duration);
  };
  const strip = () => {
    for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
  };
  let seen = true;
  const judge = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) seen = Reflect.get(entry, 'isVisible') !== false;
  };
  // Version 2 of the API (w3.org/TR/intersection-observer, "trackVisibility") is not in the library's types.
  const visibility: IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: number } = { trackVisibility: true, delay: 500 };
  new IntersectionObserver(judge, visibility).observe(launcher);
  new MutationObserver(strip).observe(element, { attributes: true });
  return { element, root, launcher, place: (added) => sheet.replaceSync(style + added), say, isSeen: () => seen };
}
