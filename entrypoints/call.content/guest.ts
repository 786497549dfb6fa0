import { browser } from '@/lib/browser/browser';
import type { PanelLayout } from '@/lib/core/panel/panel-layout';
import type { CallState, FromCallPage, LauncherLook, ToPanel } from '@/lib/messaging/messages';
import { type Host, makeHost } from './host';
import { type MarkOutcome, Marks } from './marks';
import { makeInset } from './page-inset';
import { type Handlers, makePanelFrame, type PanelFrame } from './panel-frame';
import { followTopLayer, type PutBack } from './top-layer';

/** How long after the launcher the panel is prepared, in milliseconds: the page has loaded by then. */
const prewarmDelayMs = 2000;
/** How long a message beside the launcher stays visible, in milliseconds. */
const messageShownMs = 4000;

/** What the extension adds to a call page: the launcher, and the panel once it is opened. */
export class Guest {
  readonly #known: boolean;
  readonly #leave: () => void;
  #host: Host | undefined;
  #panel: PanelFrame | undefined;
  #hidden = false;
  #putBack: PutBack | undefined;
  readonly #room = makeInset();
  /** The look of the launcher while the panel is closed. */
  #look = '';
  #asked: Promise<unknown> | undefined;
  readonly #marks = new Marks();
  #state: CallState | null = null;
  #stop = new AbortController();
  /** Whether the panel is open. */
  open = false;
  /** Whether a panel's frame has loaded, even as an error. */
  loaded = false;
  /** Whether a panel has answered: one that the page blocks never does. */
  answered = false;
  /** The panel's layout; the script that watches over an open panel reads it. */
  place: PanelLayout | undefined;
  /** What the panel can ask for, by message type; the script that watches over an open panel adds to it. */
  handlers: Handlers | undefined;

  /**
   * `known` says that the address is a platform's own, at which the panel's page may stand; anywhere else another of the same stands in for it.
   * `leave` ends the guest. `call` is the call that the address names; null where there is none yet.
   */
  constructor(known: boolean, leave: () => void, call: string | null) {
    this.#known = known;
    this.#leave = leave;
    if (call) void this.#askLook(call);
  }

  /** Shows the state of the call, and adds the host again where the page has removed it; null removes everything. */
  show(state: CallState | null): void {
    const before = this.#state;
    this.#state = state;
    if (state === null) {
      if (before !== null) this.#withdraw(before);
      return;
    }
    if (!browser.runtime?.id) {
      this.#leaveOrphaned();
      return;
    }
    this.#mount(state.call);
    this.#applyRoom();
    if (state === before) return;
    this.post(state);
    // A panel that has answered closes by itself, once no field is in use in it.
    if (state.presenting && this.open && !this.answered) this.#setOpen(false);
    if (!state.presenting && before?.presenting) this.#host?.say('');
  }

  /** The phase of the call; null outside a call. */
  get phase(): CallState['phase'] | null {
    return this.#state?.phase ?? null;
  }

  /** The closed shadow root with the panel's frame; undefined outside a call. */
  get root(): ShadowRoot | undefined {
    return this.#host?.root;
  }

  /** Opens or closes the panel; true when there is a call for it. */
  toggle(): boolean {
    return this.#setOpen(!this.open);
  }

  /** Opens the panel if necessary, and focuses it; true when there is a call for it. */
  focusNote(): boolean {
    return this.#setOpen(true);
  }

  /**
   * Asks the panel, open or not, to mark this moment: true once the mark is on disk, 'opened' where no interview is running; undefined without a
   * call.
   */
  mark(): Promise<MarkOutcome> | undefined {
    return this.#host && this.#marks.ask(this.#frame(this.#host));
  }

  /** Sends a message to the panel; lost where no panel has loaded. */
  post(message: ToPanel): void {
    this.#panel?.post(message);
  }

  /** Removes everything from the page. */
  remove(): void {
    this.#stop.abort();
    this.#room('');
    this.#host?.element.remove();
    this.#host = undefined;
    this.#panel = undefined;
    this.#putBack = undefined;
    this.open = false;
  }

  #mount(call: string): void {
    this.#host ??= this.#makeHost(call);
    const host = this.#host;
    const isOut = !host.element.isConnected;
    this.#tellHidden(this.#putBack?.() === false || !host.isSeen());
    if (!isOut) return;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#prewarm(host);
    this.#putBack = followTopLayer(host.element, this.#stop.signal);
  }

  /** Makes a host whose launcher becomes visible once the worker has sent its look and place, or has not answered in time. */
  #makeHost(call: string): Host {
    const host = makeHost(
      () => this.toggle(),
      () => this.#frame(host),
    );
    void this.#askLook(call).then(() => {
      this.#applyPlace();
      host.launcher.hidden = false;
    });
    return host;
  }

  /** Asks the worker, once, for the look of the launcher; later the panel sends it. */
  #askLook(call: string): Promise<unknown> {
    const message: FromCallPage = { type: 'launcher', call };
    this.#asked ??= browser.runtime
      .sendMessage(message)
      .then(({ look }: LauncherLook) => {
        this.#look = look;
      })
      .catch(() => undefined);
    return this.#asked;
  }

  /** Has the toolbar say when the page hides the launcher, or throws it out again and again. */
  #tellHidden(hidden: boolean): void {
    const message: FromCallPage = { type: 'hidden', hidden };
    // A worker of another version does not answer.
    if (hidden !== this.#hidden) browser.runtime.sendMessage(message).catch(() => undefined);
    this.#hidden = hidden;
  }

  /** The page has left its call. An open panel is told so, and stays until it is closed. */
  #withdraw(before: CallState): void {
    if (this.open) this.post({ ...before, phase: 'left', leftAt: before.leftAt ?? Date.now(), presenting: false });
    else this.remove();
  }

  #frame(host: Host): PanelFrame | undefined {
    if (!browser.runtime?.id) return this.#panel;
    this.handlers ??= {
      ready: () => {
        this.answered = true;
      },
      close: ({ line }) => {
        if (!this.open) return;
        this.#setOpen(false);
        this.#host?.say(line);
      },
      leave: this.#leave,
      place: (place) => {
        this.place = place;
        this.#applyPlace();
      },
      launcher: ({ look }) => {
        this.#look = look;
        this.#applyPlace();
      },
      'focus-page': () => window.focus(),
      open: () => {
        this.focusNote();
        this.#marks.answer('opened');
      },
      marked: ({ time }) => {
        this.#host?.say(`Marked ${time}`, messageShownMs);
        this.#marks.answer(true);
      },
    };
    this.#panel ??= makePanelFrame(host.root, this.#known ? '/framed/panel.html' : '/elsewhere.html', this.handlers, () => {
      this.loaded = true;
      if (this.#state !== null) this.post(this.#state);
      for (const mark of this.#marks.consumeUnheard()) this.post(mark);
    });
    return this.#panel;
  }

  /** Opens the panel and focuses it, or closes it; true when there is a call for it. The page makes room after the focus has moved. */
  #setOpen(open: boolean): boolean {
    const host = this.#host;
    if (host === undefined) return false;
    this.open = open;
    host.launcher.ariaLabel = `${open ? 'Close' : 'Open'} Plumbline`;
    host.say('');
    (open ? this.#frame(host) : this.#panel)?.setShown(open);
    this.#applyPlace();
    if (!open && this.#state === null) this.remove();
    return true;
  }

  /** The extension was updated or removed, so this guest cannot load a panel any more: an open one says so, a lone launcher is removed. */
  #leaveOrphaned(): void {
    if (this.#panel === undefined) this.remove();
    else this.post({ type: 'orphaned' });
  }

  /** Applies the panel's layout, or the look of the launcher while it is closed; makes room in the page while it is open. */
  #applyPlace(): void {
    this.#host?.place((this.place?.root ?? '') + (this.open ? '' : this.#look));
    this.#applyRoom();
  }

  #applyRoom(): void {
    this.#room((this.open && this.place?.page) || '');
  }

  #prewarm(host: Host): void {
    const { signal } = this.#stop;
    setTimeout(() => requestIdleCallback(() => signal.aborted || this.#frame(host)), prewarmDelayMs);
  }
}
