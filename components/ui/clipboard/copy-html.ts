const keptTags = 'p,ul,ol,li,h1,h2,h3,h4,h5,h6,strong,em,b,i,table,thead,tbody,tr,th,td,blockquote,pre,code,br,a';
const controls = 'button,input,textarea,select,svg,script,style';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whether an element is visible, not hidden or clipped for assistive technology only. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isTiny = width <= 1 && height <= 1;
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !(isTiny && getComputedStyle(element).position === 'absolute')
  );
}

function styleOf(element: Element): string {
  const { fontWeight, fontStyle } = getComputedStyle(element);
  const parts = [Number(fontWeight) >= 600 ? 'font-weight:bold' : '', fontStyle === 'italic' ? 'font-style:italic' : ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : ` style="${parts.join(';')}"`;
}

function hrefOf(element: Element): string {
  if (!(element instanceof HTMLAnchorElement) || !/^(https?|mailto):/.test(element.href)) return '';
  return ` href="${escapeHtml(element.href)}"`;
}

function textIn(node: Text, range: Range): string {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return escapeHtml(node.data.slice(start, end));
}

function write(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  if (node instanceof Text) return textIn(node, range);
  if (!(node instanceof Element) || node.matches(controls) || !isSeen(node)) return '';
  const inner = [...node.childNodes].map((child) => write(child, range)).join('');
  const name = node.localName;
  if (name === 'br') return '<br>';
  if (inner === '') return '';
  const tag = node.matches(keptTags) ? name : getComputedStyle(node).display.startsWith('inline') ? 'span' : 'div';
  return `<${tag}${styleOf(node)}${hrefOf(node)}>${inner}</${tag}>`;
}

/** The selected part of the page as HTML for other programs: visible text, inline styles, and absolute links. */
function writeSelection(range: Range): string {
  const root = range.commonAncestorContainer;
  return root instanceof Text ? textIn(root, range) : write(root, range);
}

/** Removes classes, names and the extension's addresses from text copied out of the page. Fields are copied as usual. */
export function cleanCopies(signal: AbortSignal): void {
  const copy = (event: ClipboardEvent) => {
    const selection = getSelection();
    const inField = document.activeElement?.matches('input, textarea') === true;
    if (inField || event.clipboardData === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    event.clipboardData.setData('text/html', writeSelection(selection.getRangeAt(0)));
    event.clipboardData.setData('text/plain', selection.toString());
    event.preventDefault();
  };
  document.addEventListener('copy', copy, { signal });
}
