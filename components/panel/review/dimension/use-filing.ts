import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Note } from '@/lib/core/interview/interview';
import { announcer } from '@/lib/state/page/announcer';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { announcements } from '@/lib/text/announcements';

/** The notes that can be dragged, by their elements. */
const draggables = new WeakMap<Element, Note>();

/** Lets a note be dragged to another dimension, unless it is locked. */
export function useDraggable(row: RefObject<HTMLElement | null>, note: Note, locked: boolean): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null || locked) return undefined;
    draggables.set(element, note);
    return draggable({ element });
  }, [row, note, locked]);
}

async function file(note: Note, id: string | null, name: string): Promise<void> {
  if (await undoOffer.offerAfter(noteEdits.fileNote(note, id))) announcer.announce(announcements.filed(name));
}

/** A place where notes can be dropped: a dimension, or null for none. */
type Place = { readonly id: string | null; readonly name: string; readonly locked: boolean };

/** Files the notes that are dropped on an element; says whether one is over it. */
export function useFiling(row: RefObject<HTMLElement | null>, { id, name, locked }: Place): boolean {
  const [isOver, setOver] = useState(false);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null || locked) return undefined;
    const canTake = (source: Element) => draggables.has(source) && draggables.get(source)?.dimension !== id;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => canTake(source.element),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const note = draggables.get(source.element);
        if (note !== undefined) file(note, id, name).catch(reportError);
      },
    });
  }, [row, id, name, locked]);
  return isOver;
}
