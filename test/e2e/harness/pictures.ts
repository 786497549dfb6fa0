import type { Page } from 'playwright-core';

/** Part of a picture, in its own pixels. */
export type PictureArea = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** A part of a screenshot: its average brightness, from 0 to 255, and its number of different colours. */
export type Shown = { readonly brightness: number; readonly colors: number };

/** Takes every picture that the browser draws of a page, until it is stopped, which gives them as PNG in base64. */
export async function takePictures(page: Page): Promise<() => Promise<readonly string[]>> {
  const session = await page.context().newCDPSession(page);
  const taken: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    taken.push(data);
    // The browser draws the next picture once this one is acknowledged; it may have gone meanwhile.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return async () => {
    await session.send('Page.stopScreencast');
    await session.detach();
    return taken;
  };
}

/** What an area of each picture shows, read in a page. */
export const readPictures = (page: Page, pictures: readonly string[], area: PictureArea): Promise<readonly Shown[]> =>
  page.evaluate(
    async ([all, { x, y, width, height }]) => {
      const shown: Shown[] = [];
      for (const picture of all) {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (context === null) throw new Error('Expected a canvas.');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(x, y, width, height);
        const colors = new Set<number>();
        let sum = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
          sum += 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          colors.add(red * 65_536 + green * 256 + blue);
        }
        shown.push({ brightness: (sum * 4) / data.length, colors: colors.size });
      }
      return shown;
    },
    [pictures, area] as const,
  );
