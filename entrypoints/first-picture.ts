import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FirstPicture } from '@/components/panel/start/first-picture';
import { isPracticeAddress } from '@/lib/core/panel/practice';
import type { ToGuest } from '@/lib/messaging/messages';
import { untilPort } from '@/lib/messaging/offered-port';
import { requestRedemption } from '@/lib/messaging/redeem-nonce';
import { applySavedLook, findDefaultRubric, findStartHint, hideWhereLocked } from '@/lib/settings/start-hint';
import { setClosed } from '@/lib/surfaces/closed';
import { opensAlone } from '@/lib/surfaces/opens-alone';

/** How long to wait for the first view to be visible before the rest is loaded anyway, in milliseconds. */
const seenWithinMs = 250;

const root = document.documentElement;
const stop = new AbortController();
const { signal } = stop;
const listen = (type: string, hear: (event: Event) => void) => document.addEventListener(type, hear, { signal, capture: true });
const inForm = <Found extends Element = HTMLElement>(selector: string) => document.querySelector<Found>(`#first ${selector}`);

/** Whether an interview will probably open automatically, or was requested. */
function showsInterview(isAlone: boolean): boolean {
  const asked = new URLSearchParams(isAlone ? location.hash.slice(1) : '');
  if (asked.has('interview')) return true;
  return !asked.has('new') && !asked.has('prepared') && Date.now() < findStartHint().resumableUntil;
}

/** Fills in the initial values of the form. */
function fill(isAlone: boolean): void {
  const rubric = inForm<HTMLSelectElement>('#rubric');
  const wanted = findDefaultRubric() || findStartHint().rubric;
  if (rubric !== null && [...rubric.options].some(({ value }) => value === wanted)) rubric.value = wanted ?? '';
  const beside = inForm<HTMLInputElement>('[value="live-call"]');
  if (beside !== null && !isAlone) beside.checked = true;
}

/** Records what only the real form can do, until it is there. */
function remember(first: FirstPicture): void {
  listen('submit', (event) => {
    event.preventDefault();
    first.pressed = 'start';
  });
  listen('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-part="browse"]') !== null) first.pressed = 'browse';
  });
  listen('change', ({ target }) => target instanceof Element && target.closest('select, fieldset')?.setAttribute('data-touched', ''));
}

/** How often it is asked whether what is under way is over, in milliseconds. */
const askAgainMs = 16;

/**
 * Follows whether a word is being composed by an input method, as in Japanese, or the pointer is held down: the browser gives a click only to an
 * element that was there from the press to the release, so the form must not be replaced between them.
 */
function followUse(): FirstPicture['untilReplaceable'] {
  let isHeld = false;
  const hold = () => {
    isHeld = true;
  };
  // What the end causes, as a click, comes right after it.
  const release = () =>
    setTimeout(() => {
      isHeld = false;
    });
  for (const type of ['compositionstart', 'pointerdown']) listen(type, hold);
  for (const type of ['compositionend', 'pointerup', 'pointercancel']) listen(type, release);
  return async () => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  };
}

function takeFocus(): void {
  setClosed(false);
  if (document.activeElement === document.body) inForm('#candidate')?.focus();
}

function loadRest(): void {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="rest"]')) void import(/* @vite-ignore */ href);
}

/** Does something once the first view is visible; in a frame that is prepared in advance and not visible yet, a moment later. */
function afterPicture(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
  setTimeout(act, seenWithinMs);
}

/** Makes the guest show the frame. */
const tellReady = ({ port }: FirstPicture) => {
  const ready: ToGuest = { type: 'ready' };
  port.then((line) => line.postMessage(ready)).catch(reportError);
};

async function admit(first: FirstPicture, isOpened: () => boolean): Promise<void> {
  if (!(await first.admitted)) return document.getElementById('first')?.remove();
  root.dataset.admitted = '';
  if (!first.isAlone) afterPicture(() => tellReady(first));
  if (isOpened() || document.hasFocus()) takeFocus();
  addEventListener('focus', takeFocus, { signal });
  afterPicture(loadRest);
}

// The panel's pages run this before anything else, during parsing: it decides which first view is shown.
export default defineUnlistedScript(() => {
  const isAlone = opensAlone({ pathname: location.pathname, origin, readTopOrigin: () => window.top?.origin });
  const nonce = location.hash.slice(1);
  // The worker answers while what was left in this page's storage is read, for which the browser holds the page up.
  const admitted = isAlone ? Promise.resolve(true) : nonce === '' ? Promise.resolve(false) : requestRedemption(nonce);
  applySavedLook(isAlone || isPracticeAddress(location) ? 'own' : 'framed');
  // Whether the keyboard focus belongs in the first view: the page is in no frame, or the user has opened its frame.
  let isOpened = isAlone;
  // The focus is set as soon as the first view may be visible: the browser has taken it from a frame that was focused before it had loaded.
  const open = () => {
    isOpened = true;
    takeFocus();
  };
  setClosed(!isAlone);
  addEventListener('focus', () => setClosed(false));
  hideWhereLocked();
  root.dataset.first = showsInterview(isAlone) ? 'interview' : 'start';
  root.toggleAttribute('data-framed', !isAlone);
  root.toggleAttribute('data-admitted', isAlone);
  const first: FirstPicture = {
    isAlone,
    admitted,
    port: untilPort(nonce, open),
    untilReplaceable: followUse(),
    pressed: null,
    end: () => stop.abort(),
  };
  globalThis.plumblineFirst = first;
  remember(first);
  document.addEventListener('DOMContentLoaded', () => {
    fill(isAlone);
    admit(first, () => isOpened).catch(reportError);
  });
});
