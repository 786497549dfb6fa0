/** The harmless value of each property that could hide, fade, move or distort the panel; '' in a browser without the property. */
const plain: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  'content-visibility': 'visible',
  filter: 'none',
  'backdrop-filter': 'none',
  'mask-image': 'none',
  'mask-border-source': 'none',
  '-webkit-mask-box-image-source': 'none',
  'clip-path': 'none',
  clip: 'auto',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  'offset-path': 'none',
  perspective: 'none',
  'mix-blend-mode': 'normal',
  zoom: '1',
};

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return Object.entries(plain).every(([property, value]) => ['', value].includes(style.getPropertyValue(property)));
}

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...ancestorsOf(parentElement)];
}

/** The host extends along the window's right edge from top to bottom, wherever the panel is. */
function isInPlace(host: Element): boolean {
  const { top, right, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return Math.abs(top) < 1 && Math.abs(right - clientWidth) < 1 && Math.abs(height - clientHeight) < 1;
}

/**
 * Whether styles of the page leave the content of the host fully visible: the browser reports what covers it, but not every style of its ancestors.
 */
export function isShownAsItIs(host: Element): boolean {
  const { documentElement } = document;
  return !documentElement.matches(':active-view-transition') && isInPlace(host) && ancestorsOf(host).every(isPlain);
}
