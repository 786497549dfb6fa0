import { computed, effect, signal } from '@preact/signals';
import { decideSurface, firstPlacement, type Place, type Placement, type Surface } from '@/lib/core/surface';
import { isRoomy } from '@/lib/platforms/room';
import { findPreferences, savePreferences } from '@/lib/settings/preferences';
import { placeOn, roomAround } from '@/lib/surfaces/place';
import { call } from './call';
import { completing } from './composer';
import { covering, folded, openings, orphaned, overlay, problem, record, reviewing } from './session';

/** Where the user wants the panel beside a call. */
export const placement = signal<Placement>(firstPlacement);
/** What stands open on the strip or the menu of surfaces, and needs room below the line. */
export const hanging = signal<'menu' | 'anchors' | null>(null);

const framed = signal(false);
const platform = computed(() => call.value?.platform ?? null);
const interviewing = computed(() => record.value !== null);

/** Whether the page beside the panel makes room for it. */
export const roomy = computed(() => platform.value !== null && isRoomy(platform.value) && !covering.value);

/** The surface that the panel has beside its call; null for a panel that is a page of its own. */
export const surface = computed<Surface | null>(() => {
  if (!framed.value) return null;
  const standing = { folded: folded.value, interviewing: interviewing.value, reviewing: reviewing.value, roomy: roomy.value };
  return decideSurface(placement.value, standing);
});

/** Whether the strip needs more than its line. */
export const tall = computed(() => {
  const words = problem.value !== null || orphaned.value || !interviewing.value;
  return words || overlay.value !== null || completing.value !== null || hanging.value !== null;
});

type Post = (message: Place | { readonly type: 'close' }) => void;
let tell: Post = () => undefined;

/** Has the guest close the panel. */
export const closeGuest = () => tell({ type: 'close' });

/** Posts the panel's place to the guest at each change; nothing before it is known beside which page the panel stands. */
function postPlace(post: Post): () => void {
  let posted = '';
  return effect(() => {
    if (surface.value === null || platform.value === null) return;
    const place = placeOn(surface.value, placement.value, platform.value, surface.value === 'strip' && tall.value);
    const text = JSON.stringify(place);
    if (text !== posted) post(place);
    posted = text;
  });
}

/** Has the panel stand beside its call where the user wants it until the signal aborts; a review opens the rail. */
export async function followSurface(post: Post, stop: AbortSignal): Promise<void> {
  tell = post;
  placement.value = (await findPreferences()).placement;
  framed.value = true;
  const ends = [
    postPlace(post),
    effect(() => {
      if (reviewing.value || !interviewing.value) folded.value = false;
    }),
    openings.subscribe(() => {
      folded.value = false;
    }),
  ];
  stop.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}

/** Keeps where the panel stands for the next time. */
export async function keepPlacement(): Promise<void> {
  await savePreferences({ ...(await findPreferences()), placement: placement.peek() });
}

/** Moves the panel to where the user wants it, and keeps that. */
export async function choosePlacement(wanted: Partial<Placement>): Promise<void> {
  covering.value = false;
  folded.value = false;
  placement.value = { ...placement.peek(), ...wanted };
  await keepPlacement();
}

/** The room around a floating panel in the call's tab, in pixels of the screen. */
export async function findRoom(): Promise<{ readonly width: number; readonly height: number; readonly zoom: number }> {
  const tab = await chrome.tabs.getCurrent();
  const zoom = tab?.id === undefined ? 1 : await chrome.tabs.getZoom(tab.id);
  const window = { width: (tab?.width ?? screen.width) / zoom, height: (tab?.height ?? screen.height) / zoom };
  return { ...roomAround(placement.peek(), window), zoom };
}
