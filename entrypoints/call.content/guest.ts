import type { Place } from '@/lib/core/surface';
import type { CallState, OpenAlone, ToPanel } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { callDocument } from '@/lib/platforms/look';
import { followTopLayer, type Host, makeHost } from './host';
import { type MarkOutcome, Marks } from './marks';
import { makePanelFrame, type PanelFrame } from './panel-frame';
import { covers, openRoom } from './room';

/** How long after the launcher the panel is made ready, in milliseconds: the page has loaded by then. */
const prewarmAfter = 2000;
/** How long a line beside the launcher is left to be read, in milliseconds. */
const readFor = 4000;
/** A frame that a page refuses loads all the same, as an error; so the panel has this long to answer, in milliseconds. */
const answerWithin = 3000;

/** How long a page may take to lay itself out again, in milliseconds. */
const layoutWithin = 700;

/** The extension's presence in a call page: the launcher, and the panel once it is opened. */
export class Guest {
  readonly #adapter: PlatformAdapter;
  readonly #known: boolean;
  #host: Host | undefined;
  #page: Document | undefined;
  #panel: PanelFrame | undefined;
  #answered = false;
  #place: Place | undefined;
  #settledAt = 0;
  readonly #room = openRoom();
  readonly #marks = new Marks();
  #state: CallState | null = null;
  #stop = new AbortController();

  /** `known` says that the address is a platform's own, at which the panel's page may stand; anywhere else another of the same stands in for it. */
  constructor(adapter: PlatformAdapter, known: boolean) {
    this.#adapter = adapter;
    this.#known = known;
  }

  /** Shows the state of the call, and stands in the page again where the page has thrown it out; null removes everything. */
  show(state: CallState | null): void {
    const before = this.#state;
    this.#state = state;
    if (state === null) {
      if (before !== null) this.#withdraw(before);
      return;
    }
    if (!chrome.runtime?.id) {
      this.#leaveOrphaned();
      return;
    }
    this.#mount();
    this.#settle();
    this.#lookUnder();
    if (state === before) return;
    this.#post(state);
    this.#giveWay(before?.presenting ?? false, state.presenting);
  }

  /** Where the call stands; null outside a call. */
  get phase(): CallState['phase'] | null {
    return this.#state?.phase ?? null;
  }

  /** Whether the panel is open. */
  get open(): boolean {
    return this.#host !== undefined && 'open' in this.#host.element.dataset;
  }

  /** Opens or closes the panel; true when there is a call to show it in. */
  toggle(): boolean {
    if (!this.open) return this.focusNote();
    this.#close();
    return true;
  }

  /** Opens the panel, if it is not open, and puts the focus into it; true when there is a call to show it in. */
  focusNote(): boolean {
    if (this.#host === undefined) return false;
    this.#open(this.#host);
    return true;
  }

  /** Has the panel mark this moment, open or not: true once the mark is on disk, 'opened' where no interview runs; undefined without a call. */
  mark(): Promise<MarkOutcome> | undefined {
    return this.#host && this.#marks.ask(this.#frame(this.#host));
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.#stop.abort();
    if (this.#page) this.#room(this.#page, '');
    this.#host?.element.remove();
    this.#host = undefined;
    this.#page = undefined;
    this.#panel = undefined;
    this.#answered = false;
  }

  #mount(): void {
    const page = callDocument(document, this.#adapter);
    if (page !== this.#page) this.remove();
    this.#host ??= makeHost(
      page,
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

  /** The page is at no call any more. An open panel is told that the call was left, and stays until it is closed. */
  #withdraw(before: CallState): void {
    if (this.open) this.#post({ ...before, phase: 'left', leftAt: before.leftAt ?? Date.now(), presenting: false });
    else this.remove();
  }

  #frame(host: Host): PanelFrame | undefined {
    if (!chrome.runtime?.id) return this.#panel;
    const handlers = {
      ready: () => {
        this.#answered = true;
      },
      close: () => this.#close(),
      place: (place: Place) => {
        this.#place = place;
        host.place(place.root);
        this.#settle();
      },
      'focus-page': () => window.focus(),
      open: () => {
        this.#open(host);
        this.#marks.answer('opened');
      },
      marked: ({ time }: { readonly time: string }) => {
        host.say(`Marked ${time}`, readFor);
        this.#marks.answer(true);
      },
    };
    const greet = () => [...(this.#state === null ? [] : [this.#state]), ...this.#marks.takeUnheard()];
    this.#panel ??= makePanelFrame(host.root, this.#known ? '/panel.html' : '/elsewhere.html', handlers, greet);
    return this.#panel;
  }

  #open(host: Host): void {
    const panel = this.#frame(host);
    host.element.dataset.open = '';
    host.launcher.ariaLabel = 'Close Plumbline';
    host.say('');
    this.#settle();
    panel?.show();
    if (!this.#known) setTimeout(() => this.open && !this.#answered && this.#openAlone(), self.crossOriginIsolated ? 0 : answerWithin);
  }

  /** No panel has answered: the page lets none stand in it. */
  #openAlone(): void {
    this.#close();
    this.#host?.say('Opened in a tab');
    chrome.runtime.sendMessage({ type: 'open-alone' } satisfies OpenAlone).catch(() => undefined);
  }

  /** The extension was updated or removed under this guest, which can load no panel any more: an open one says so, a lone launcher goes. */
  #leaveOrphaned(): void {
    if (this.#panel === undefined) this.remove();
    else this.#post({ type: 'orphaned' });
  }

  /** Closes an open panel once when the user begins to share the screen; what is opened after that stays open. */
  #giveWay(before: boolean, presenting: boolean): void {
    if (before === presenting) return;
    const closes = presenting && this.open;
    if (closes) this.#close();
    this.#host?.say(closes ? 'Closed while you share your screen' : '');
  }

  #close(): void {
    if (this.#host === undefined) return;
    delete this.#host.element.dataset.open;
    this.#host.launcher.ariaLabel = 'Open Plumbline';
    this.#settle();
    this.#panel?.hide();
    if (this.#state === null) this.remove();
  }

  /** Has the page make room while the panel is open. */
  #settle(): void {
    const { page = '' } = (this.open && this.#place) || {};
    if (this.#page !== undefined && this.#room(this.#page, page)) this.#settledAt = Date.now();
  }

  /** Tells the panel when it lies over what must stay in sight, although the page had time to make room. */
  #lookUnder(): void {
    const clear = this.open && Date.now() - this.#settledAt > layoutWithin && this.#place?.clear;
    if (clear && this.#page && this.#panel && covers(this.#page, this.#panel.element, clear)) this.#post({ type: 'covers' });
  }

  #post(message: ToPanel): void {
    this.#panel?.post(message);
  }

  #prewarm(): void {
    const signal = this.#stop.signal;
    setTimeout(() => requestIdleCallback(() => !signal.aborted && this.#host !== undefined && this.#frame(this.#host)), prewarmAfter);
  }
}
