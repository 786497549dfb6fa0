// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FloatHandle } from '@/components/panel/surface/edges/FloatHandle';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

test("a drag that ends before the window's size is known moves the panel, and the position is stored", async () => {
  const local = makeStorageArea();
  const tab = Promise.withResolvers<object>();
  stubBrowser({ runtime: makeRuntime(), storage: { local }, tabs: { getCurrent: () => tab.promise, getZoom: async () => 1 } });
  const before = surfaceModel.placement.peek();
  render(<FloatHandle />);
  const handle = screen.getByRole('button', { name: 'Drag the panel' });
  Object.assign(handle, { setPointerCapture: () => undefined });
  fireEvent.pointerDown(handle, { button: 0, pointerId: 1, screenX: 900, screenY: 300 });
  fireEvent.pointerMove(handle, { screenX: 700, screenY: 300 });
  fireEvent.lostPointerCapture(handle, { pointerId: 1 });
  tab.resolve({ id: 1, width: 1440, height: 860 });
  await waitFor(() => expect(surfaceModel.placement.peek().x).toBeLessThan(before.x));
  await waitFor(() => expect(local.kept.get('preferences')).toMatchObject({ placement: surfaceModel.placement.peek() }));
});
