import '@/components/ui/controls.css';
import './surface.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Place } from '@/lib/core/surface';
import { followSurface, surface } from '@/lib/state/surface';
import { pressMove } from './MoveMenu';
import { SurfaceParts } from './SurfaceParts';

/**
 * Adds what a surface has beside the panel's own nodes. Those stay where they are in the document, so that a draft, its caret and what is
 * scrolled stay as they are. `post` has the guest place the panel; it is left out for a panel that is a page of its own.
 */
export async function mountSurface(post: ((place: Place) => void) | undefined, stop: AbortSignal): Promise<void> {
  if (post !== undefined) await followSurface(post, stop);
  const root = document.createElement('div');
  root.id = 'surface';
  document.body.prepend(root);
  const end = effect(() => {
    document.documentElement.dataset.surface = surface.value ?? 'page';
  });
  stop.addEventListener('abort', end);
  document.addEventListener('keydown', pressMove, { signal: stop });
  render(<SurfaceParts />, root);
}
