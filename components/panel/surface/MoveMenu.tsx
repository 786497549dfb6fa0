import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { createFocusReturn } from '@/components/panel/focus-return';
import { moveInMenu } from '@/components/ui/choice/menu';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { viewModel } from '@/lib/state/page/panel/interview';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { focusNextPicture } from '../focus';
import { listMoveOptions, type MoveOption } from './move-options';
import surfaceStyles from './surface.module.css';

function Item({ option, onTake }: { readonly option: MoveOption; readonly onTake: (option: MoveOption) => void }) {
  const { icon, name, isCurrent } = option;
  const state = isCurrent === undefined ? { role: 'menuitem' as const } : { role: 'menuitemradio' as const, 'aria-checked': isCurrent };
  return (
    <button type="button" {...state} tabIndex={-1} onClick={() => onTake(option)}>
      <Icon name={icon} />
      {name}
    </button>
  );
}

type MenuProps = { readonly moveOptions: readonly MoveOption[]; readonly onTake: (option: MoveOption) => void; readonly onClose: () => void };

function Menu({ moveOptions, onTake, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const current = menu.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.current?.querySelector('button');
    current?.focus();
  }, []);
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'F2') onClose();
    else if (!moveInMenu(event.currentTarget, event)) return;
    event.preventDefault();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) surfaceModel.setPopover(null);
  };
  return (
    <div
      ref={menu}
      role="menu"
      class={`${surfaceStyles.moveMenu} ${surfaceStyles.hung}`}
      aria-label="Move panel"
      onKeyDown={press}
      onFocusOut={leave}
    >
      {moveOptions.map((option) => (
        <Item key={option.name} option={option} onTake={onTake} />
      ))}
    </div>
  );
}

/** Where the focus was before the menu opened, to return there. */
const focusReturn = createFocusReturn('[data-part="corner"] > button');

function giveFocusBack(): void {
  surfaceModel.setPopover(null);
  focusReturn.giveBack();
}

function show(): void {
  focusReturn.remember();
  viewModel.setFolded(false);
  surfaceModel.setPopover('menu');
}

/** Opens the menu by its key, from anywhere in the panel. */
export function pressMove(event: KeyboardEvent): void {
  if (event.key !== 'F2' || event.defaultPrevented) return;
  event.preventDefault();
  show();
}

/** The menu of the surfaces. */
export function MoveMenu() {
  const open = surfaceModel.openPopover.value === 'menu';
  const take = (option: MoveOption) => {
    giveFocusBack();
    option.go();
    // A surface that was hidden takes the focus only in the next frame; the menu may be open again by then.
    focusNextPicture(() => surfaceModel.openPopover.peek() === null && surfaceModel.surface.peek() !== 'rail' && giveFocusBack());
  };
  return (
    <div class={surfaceStyles.corner} data-part="corner">
      <button
        type="button"
        class={`${controlsStyles.tool} ${surfaceStyles.surfaceTool}`}
        aria-label="Move panel"
        title="Move panel  F2"
        aria-haspopup="menu"
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (open ? giveFocusBack() : show())}
      >
        <Icon name="move" />
      </button>
      {open && <Menu moveOptions={listMoveOptions()} onTake={take} onClose={giveFocusBack} />}
    </div>
  );
}
