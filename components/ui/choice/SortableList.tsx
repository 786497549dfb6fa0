import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sortableStyles from './sortable.module.css';

type Move = (from: number, to: number) => void;

type RowProps = {
  readonly list: symbol;
  readonly at: number;
  readonly size: number;
  readonly name: string;
  readonly className: string | undefined;
  /** Whether this row was just moved by a key and keeps the focus; true once only. */
  readonly takeFocus: () => boolean;
  readonly onMove: Move;
  readonly onStep: Move;
  readonly children: ComponentChildren;
};

type Edge = 'top' | 'bottom' | null;

const edgeOf = (data: Record<string | symbol, unknown>): Edge => {
  const edge = extractClosestEdge(data);
  return edge === 'top' || edge === 'bottom' ? edge : null;
};

/** Lets a row be dragged by its grip to another place in its list; returns the edge where a drop would land. */
function useDragging({ list, at, onMove }: Pick<RowProps, 'list' | 'at' | 'onMove'>) {
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const [edge, setEdge] = useState<Edge>(null);
  useEffect(() => {
    const [element, dragHandle] = [row.current, grip.current];
    if (element === null || dragHandle === null) return;
    const stopDragging = draggable({ element, dragHandle, getInitialData: () => ({ list, at }) });
    const stopTaking = dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.list === list,
      getData: ({ input }) => attachClosestEdge({ at }, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self, source }) => setEdge(source.data.at === at ? null : edgeOf(self.data)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ self, source }) => {
        setEdge(null);
        const from = Number(source.data.at);
        onMove(from, getReorderDestinationIndex({ startIndex: from, indexOfTarget: at, closestEdgeOfTarget: edgeOf(self.data), axis: 'vertical' }));
      },
    });
    return () => {
      stopDragging();
      stopTaking();
    };
  }, [list, at, onMove]);
  return { row, grip, edge };
}

function SortableRow({ list, at, size, name, className, takeFocus, onMove, onStep, children }: RowProps) {
  const { row, grip, edge } = useDragging({ list, at, onMove });
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving a row in the page takes its focus away, so it is given back whenever its place changes.
  useLayoutEffect(() => {
    if (takeFocus()) grip.current?.focus();
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: size - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to !== at && to >= 0 && to < size) onStep(at, to);
  };
  return (
    <li ref={row} class={className === undefined ? sortableStyles.sortableRow : `${sortableStyles.sortableRow} ${className}`} data-edge={edge}>
      <button
        ref={grip}
        type="button"
        class={sortableStyles.grip}
        aria-label={`Move ${name}`}
        title="Drag, or press the arrow keys"
        onKeyDown={press}
      >
        <Icon name="grip" />
      </button>
      {children}
    </li>
  );
}

type Props<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly nameOf: (item: Item, index: number) => string;
  /** A class that each row has beside its own. */
  readonly className?: string | undefined;
  readonly onMove: Move;
  readonly children: (item: Item, index: number) => ComponentChildren;
};

/** A list whose rows are reordered by dragging their grips, or by the arrow keys on them; each new place is announced. */
export function SortableList<Item>({ label, items, keyOf, nameOf, className, onMove, children }: Props<Item>) {
  const [list] = useState(() => Symbol(label));
  const moved = useRef<string | null>(null);
  const [liveMessage, setLiveMessage] = useState('');
  const move = useRef(onMove);
  move.current = onMove;
  const [drop] = useState(() => (from: number, to: number) => move.current(from, to));
  const step = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined) return;
    moved.current = keyOf(item, from);
    setLiveMessage(`${nameOf(item, from)}, ${to + 1} of ${items.length}`);
    onMove(from, to);
  };
  const takeFocus = (key: string) => {
    if (moved.current !== key) return false;
    moved.current = null;
    return true;
  };
  return (
    <>
      <ol class={sortableStyles.sortable} aria-label={label}>
        {items.map((item, index) => (
          <SortableRow
            key={keyOf(item, index)}
            list={list}
            at={index}
            size={items.length}
            name={nameOf(item, index)}
            className={className}
            takeFocus={() => takeFocus(keyOf(item, index))}
            onMove={drop}
            onStep={step}
          >
            {children(item, index)}
          </SortableRow>
        ))}
      </ol>
      <p class={partsStyles.hidden} role="status">
        {liveMessage}
      </p>
    </>
  );
}
