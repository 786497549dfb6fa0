import type { CallState, ToPanel } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { followTopLayer, type Host, makeHost } from './host';
import { makePanelFrame, type PanelFrame } from './panel-frame';

/** How long after the launcher the panel is made ready, in milliseconds: the page has loaded by then. */
const prewarmAfter = 2000;

/** The extension's presence in a call page: the launcher, and the panel once it is opened. */
export class Guest {
  readonly #adapter: PlatformAdapter;
  #host: Host | undefined;
  #page: Document | undefined;
  #panel: PanelFrame | undefined;
  #state: CallState | null = null;
  #stop = new AbortController();

  constructor(adapter: PlatformAdapter) {
    this.#adapter = adapter;
  }

  /** Shows the state of the call, and stands in the page again where the page has thrown it out; null removes everything. */
  show(state: CallState | null): void {
    const news = state !== this.#state;
    this.#state = state;
    if (state === null) {
      if (news) this.remove();
      return;
    }
    if (!chrome.runtime?.id) {
      this.#leaveOrphaned();
      return;
    }
    this.#mount();
    if (news) this.#post(state);
  }

  /** Whether the panel is open. */
  get open(): boolean {
    return this.#host !== undefined && 'open' in this.#host.element.dataset;
  }

  /** Opens or closes the panel; true when there is a call to show it in. */
  toggle(): boolean {
    if (this.#host === undefined) return false;
    if (this.open) this.#close();
    else this.#open(this.#host);
    return true;
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.#stop.abort();
    this.#host?.element.remove();
    this.#host = undefined;
    this.#page = undefined;
    this.#panel = undefined;
  }

  #mount(): void {
    const page = this.#adapter.callDocument(document);
    this.#host ??= makeHost(
      () => this.toggle(),
      () => this.#host !== undefined && this.#frame(this.#host),
    );
    if (page === this.#page && this.#host.element.isConnected) return;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#page = page;
    this.#prewarm();
    followTopLayer(this.#host.element, page, this.#stop.signal);
  }

  #frame(host: Host): PanelFrame | undefined {
    if (!chrome.runtime?.id) return this.#panel;
    this.#panel ??= makePanelFrame(host.root, {
      greet: () => this.#state,
      close: () => this.#close(),
      'focus-page': () => window.focus(),
    });
    return this.#panel;
  }

  #open(host: Host): void {
    const panel = this.#frame(host);
    host.element.dataset.open = '';
    host.launcher.ariaLabel = 'Close Plumbline';
    panel?.show();
  }

  /** The extension was updated or removed under this guest, which can load no panel any more: an open one says so, a lone launcher goes. */
  #leaveOrphaned(): void {
    if (this.#panel === undefined) this.remove();
    else this.#post({ type: 'orphaned' });
  }

  #close(): void {
    if (this.#host === undefined) return;
    delete this.#host.element.dataset.open;
    this.#host.launcher.ariaLabel = 'Open Plumbline';
    this.#panel?.hide();
  }

  #post(message: ToPanel): void {
    this.#panel?.post(message);
  }

  #prewarm(): void {
    const signal = this.#stop.signal;
    setTimeout(() => requestIdleCallback(() => !signal.aborted && this.#host !== undefined && this.#frame(this.#host)), prewarmAfter);
  }
}
