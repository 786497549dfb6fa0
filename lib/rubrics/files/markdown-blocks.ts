import MarkdownIt from 'markdown-it';
import { tidyText } from '@/lib/core/text/tidy-text';

/** One item of a list: its text, the line it begins at (from one), and the items under it. */
export type MarkdownItem = { readonly line: number; readonly text: string; readonly items: readonly MarkdownItem[] };

/** One block of a file: a heading, a list, or text outside of both. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly MarkdownItem[] }
  | { readonly kind: 'words'; readonly line: number; readonly text: string };

/** Headings and lists only, with escapes and entities decoded: emphasis, links, code and HTML are read as the characters that they are. */
const markdown = new MarkdownIt('zero').enable(['heading', 'list', 'escape', 'entity']);

type Token = ReturnType<typeof markdown.parse>[number];

const lineOf = ({ map }: Token) => (map?.[0] ?? 0) + 1;

function wordsOf({ children, content }: Token): string {
  return tidyText(children === null ? content : children.map((child) => (child.type === 'hardbreak' ? ' ' : child.content)).join(''));
}

type OpenItem = { line: number; texts: string[]; items: MarkdownItem[] };
type Place = { readonly item: OpenItem | null; readonly items: MarkdownItem[] };

/** The state of the walk through the tokens: the blocks so far, and the open lists and items. */
class Walk {
  readonly blocks: Block[] = [];
  private readonly open: Place[] = [];
  private heading: { readonly depth: number; readonly line: number } | null = null;

  addToken(token: Token): void {
    if (token.type === 'heading_open') this.heading = { depth: Number(token.tag.slice(1)), line: lineOf(token) };
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') this.openList(token);
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') this.open.pop();
    else if (token.type === 'list_item_open') this.openItem(token);
    else if (token.type === 'list_item_close') this.closeItem();
    else if (token.type === 'inline') this.addText(token);
  }

  private openList(token: Token): void {
    const around = this.open.at(-1)?.item;
    const items: MarkdownItem[] = around?.items ?? [];
    if (around === undefined || around === null) this.blocks.push({ kind: 'list', line: lineOf(token), items });
    this.open.push({ item: null, items });
  }

  private openItem(token: Token): void {
    const place = this.open.pop();
    if (place === undefined) throw new Error('Expected an item in a list, found it outside.');
    this.open.push({ ...place, item: { line: lineOf(token), texts: [], items: [] } });
  }

  private closeItem(): void {
    const place = this.open.pop();
    if (place?.item == null) throw new Error('Expected an open item to close, found none.');
    const { line, texts, items } = place.item;
    place.items.push({ line, text: texts.filter((text) => text !== '').join(' '), items });
    this.open.push({ ...place, item: null });
  }

  private addText(token: Token): void {
    const text = wordsOf(token);
    const item = this.open.at(-1)?.item;
    if (this.heading !== null) this.blocks.push({ kind: 'heading', ...this.heading, text });
    else if (item != null) item.texts.push(text);
    else this.blocks.push({ kind: 'words', line: lineOf(token), text });
    this.heading = null;
  }
}

/** The blocks of a Markdown text, in order. */
export function readBlocks(text: string): readonly Block[] {
  const walk = new Walk();
  for (const token of markdown.parse(text, {})) walk.addToken(token);
  return walk.blocks;
}
