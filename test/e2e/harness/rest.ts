import type { Frame, Page } from 'playwright-core';

/** Waits until a page has drawn what it was told, and every movement that has an end has come to it. */
export async function untilAtRest(place: Frame | Page): Promise<void> {
  await place.evaluate(async () => {
    const nextPicture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await nextPicture();
    await nextPicture();
    const hasEnd = (animation: Animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime);
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(hasEnd)
        .map(({ finished }) => finished),
    );
  });
}

/**
 * Waits until the browser shows what the page has drawn: a frame that was shown or hidden a moment ago takes the clicks that are meant for it, and
 * no others, from then on. A picture of the page is made of what is shown.
 */
export async function untilPresented(page: Page): Promise<void> {
  await page.screenshot();
}

const longerThanALookMs = 2500;

/**
 * Waits until the guest in a page has looked at it again and had time to act: it looks once a second, by a timer of the same thread that this
 * wait is measured in, so that a busy machine delays both. For what must not happen; what must happen is waited for itself.
 */
export async function afterNextLook(place: Frame | Page): Promise<void> {
  await place.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), longerThanALookMs);
}
