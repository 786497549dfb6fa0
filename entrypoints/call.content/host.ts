import style from './style.css?inline';

/** The plain element that stands in the page, and what its closed root holds. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: HTMLButtonElement;
  /** Adds a style, in place of the one that was added before. */
  readonly place: (style: string) => void;
  /** Says something in a line beside the launcher, which is read out too; for some milliseconds where they are given. */
  readonly say: (text: string, duration?: number) => void;
  /** Whether the browser vouches that nothing hides the launcher; true too where it cannot tell. */
  readonly isSeen: () => boolean;
};

/**
 * Makes the host with its launcher; `press` is called when the launcher is pressed, `approach` when it is about to be. No attribute that the
 * page puts on the host stays there, so that it can be neither made inert nor hidden from assistive technology. The launcher is hidden until its `hidden` is taken away.
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
  // The second version of the interface (w3.org/TR/intersection-observer, "trackVisibility") is not in the library's types.
  const visibility: IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: number } = { trackVisibility: true, delay: 500 };
  new IntersectionObserver(judge, visibility).observe(launcher);
  new MutationObserver(strip).observe(element, { attributes: true });
  return { element, root, launcher, place: (added) => sheet.replaceSync(style + added), say, isSeen: () => seen };
}
