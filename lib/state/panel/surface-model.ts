import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import type { ColorScheme } from '@/lib/core/panel/look';
import type { PanelLayout } from '@/lib/core/panel/panel-layout';
import { decideSurface, defaultPlacement, type Placement, type Surface } from '@/lib/core/panel/surface';
import { canMakeRoom } from '@/lib/platforms/room';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';

import type { UnsavedModel } from '@/lib/state/app/unsaved';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { CallModel } from '@/lib/state/interview/call-model';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { ViewModel } from '@/lib/state/interview/view';
import { makePanelLayout, roomAround } from '@/lib/surfaces/make-panel-layout';

const widthLookMs = 1000;

/** The width of the call's page, in CSS pixels. */
async function findPageWidth(): Promise<number> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? 0 : (tab.width ?? 0) / (await browser.tabs.getZoom(tab.id));
}

type Post = (message: PanelLayout | { readonly type: 'close'; readonly line: string }) => void;

type SurfaceDependencies = { readonly scheme: ReadonlySignal<ColorScheme | null> } & Pick<UnsavedModel, 'errorMessage'> &
  Pick<DraftModel, 'completing'> &
  Pick<CallModel, 'call'> &
  Pick<InterviewModel, 'currentInterview' | 'reviewing'> &
  Pick<ViewModel, 'coversContent' | 'isFolded' | 'openings' | 'orphaned' | 'overlay' | 'setCovering' | 'setFolded'>;

/** The surface that the panel has beside its call. */
export function createSurfaceModel({
  scheme,
  errorMessage,
  completing,
  call,
  currentInterview,
  reviewing,
  coversContent,
  isFolded,
  openings,
  orphaned,
  overlay,
  setCovering,
  setFolded,
}: SurfaceDependencies) {
  /** Where the user wants the panel beside a call. */
  const placement = signal<Placement>(defaultPlacement);

  /** Which popover of the top bar or of the surface menu is open, and needs space below it. */
  const openPopover = signal<'menu' | 'anchors' | null>(null);

  const framed = signal(false);

  const platform = computed(() => call.value?.platform ?? null);

  const interviewing = computed(() => currentInterview.value !== null);

  /** Whether the page beside the panel makes room for it. */
  const hasRoom = computed(() => platform.value !== null && canMakeRoom(platform.value) && coversContent.value === null);

  /** Whether the panel floats only because the page has no room for it where the user wants it. */
  const isForced = computed(() => surface.value === 'float' && placement.value.surface !== 'float' && coversContent.value !== null);

  /** The current surface of the panel; null for a panel that is a separate page. */
  const surface = computed<Surface | null>(() => {
    if (!framed.value) return null;
    const standing = { folded: isFolded.value, interviewing: interviewing.value, reviewing: reviewing.value, roomy: hasRoom.value };
    return decideSurface(placement.value, standing);
  });

  /** Whether the top bar needs more than its own height. */
  const needsHeight = computed(() => {
    const words = errorMessage.value !== null || orphaned.value || !interviewing.value;
    return words || overlay.value !== null || completing.value !== null || openPopover.value !== null;
  });

  /** A panel that had to float moves to where the page has most space, and returns to its chosen place once the page is wider. */
  function tryAgainWhenWider(): () => void {
    let stopped = false;
    const wait = async (width: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, widthLookMs));
      if (stopped || coversContent.peek() === null) return;
      if ((await findPageWidth()) > width) setCovering(null);
      else await wait(width);
    };
    const end = coversContent.subscribe((room) => {
      if (room === null || placement.peek().surface === 'float') return;
      placement.value = { ...placement.peek(), x: room.x, y: room.y };
      if (room.roomy) findPageWidth().then(wait).catch(reportError);
    });
    return () => {
      stopped = true;
      end();
    };
  }

  let tell: Post = () => undefined;

  /** Asks the guest to close the panel, with a line beside the launcher that says why where one is given. */
  const closeGuest = (line = '') => tell({ type: 'close', line });

  /** Posts the panel's placement to the guest at each change; nothing before it is known which page contains the panel. */
  function postPlace(post: Post): () => void {
    let posted = '';
    return effect(() => {
      if (surface.value === null || platform.value === null) return;
      const place = makePanelLayout(surface.value, placement.value, platform.value, scheme.value, surface.value === 'strip' && needsHeight.value);
      const text = JSON.stringify(place);
      if (text !== posted) post(place);
      posted = text;
    });
  }

  /** Keeps the panel where the user wants it beside the call until the signal aborts; a review opens the rail. */
  async function followSurface(post: Post, stop: AbortSignal): Promise<void> {
    tell = post;
    placement.value = (await settings.preferences.get()).placement;
    framed.value = true;
    // The settings can change the side while the panel is open.
    settings.preferences.observe(({ placement: { side } }) => {
      if (side !== placement.peek().side) placement.value = { ...placement.peek(), side };
    }, stop);
    const ends = [
      postPlace(post),
      tryAgainWhenWider(),
      effect(() => {
        if (reviewing.value || !interviewing.value) setFolded(false);
      }),
      openings.subscribe(() => {
        setFolded(false);
      }),
    ];
    stop.addEventListener('abort', () => {
      for (const end of ends) end();
    });
  }

  /** Stores the panel's placement for the next time. */
  async function savePlacement(): Promise<void> {
    await settings.preferences.update((before) => ({ ...before, placement: placement.peek() }));
  }

  /** Moves the panel to where the user wants it, and stores that. */
  async function choosePlacement(wanted: Partial<Placement>): Promise<void> {
    setCovering(null);
    setFolded(false);
    placement.value = { ...placement.peek(), ...wanted };
    await savePlacement();
  }

  /** The space around a floating panel in the call's tab, in screen pixels. */
  async function findRoom(): Promise<{ readonly width: number; readonly height: number; readonly zoom: number }> {
    const tab = await browser.tabs.getCurrent();
    const zoom = tab?.id === undefined ? 1 : await browser.tabs.getZoom(tab.id);
    const window = { width: (tab?.width ?? screen.width) / zoom, height: (tab?.height ?? screen.height) / zoom };
    return { ...roomAround(placement.peek(), window), zoom };
  }
  /** Replaces what placement holds. */
  const setPlacement = (next: typeof placement.value): void => {
    placement.value = next;
  };

  /** Replaces what openPopover holds. */
  const setPopover = (next: typeof openPopover.value): void => {
    openPopover.value = next;
  };
  return {
    placement: asReadonly(placement),
    openPopover: asReadonly(openPopover),
    hasRoom,
    isForced,
    surface,
    needsHeight,
    closeGuest,
    followSurface,
    savePlacement,
    choosePlacement,
    findRoom,
    setPlacement,
    setPopover,
  };
}
