import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createFocusReturn } from '@/components/panel/focus-return';
import { moveInMenu } from '@/components/ui/choice/menu';
import { lazy } from '@/components/ui/feedback/lazy';
import { Icon, type IconName } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { viewModel } from '@/lib/state/page/panel/interview';
import { isPractice } from '@/lib/state/panel/practice';
import menuStyles from './menu.module.css';

type ItemProps = { readonly icon: IconName; readonly name: string; readonly keyName?: string; readonly href?: string; readonly onPress: () => void };

function Item({ icon, name, keyName, href, onPress }: ItemProps) {
  const content = (
    <>
      <Icon name={icon} />
      <span>{name}</span>
      {keyName !== undefined && <kbd aria-hidden="true">{keyName}</kbd>}
    </>
  );
  if (href === undefined)
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={onPress}>
        {content}
      </button>
    );
  return (
    <a href={href} target="_blank" rel="noreferrer" role="menuitem" tabIndex={-1} onClick={onPress}>
      {content}
    </a>
  );
}

const CaptionsMark = lazy(async () => (await import('@/components/panel/transcript/CaptionsMark')).CaptionsMark);

const focusReturn = createFocusReturn('[data-part="menu"] > button');

type MenuProps = { readonly onClose: (givesBack: boolean) => void };

function Menu({ onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (menu.current === null || !moveInMenu(menu.current, event)) return;
    event.preventDefault();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) onClose(false);
  };
  const after = (work?: () => void) => () => {
    onClose(true);
    work?.();
  };
  return (
    <div ref={menu} role="menu" class={menuStyles.headMenu} aria-label="Menu" onKeyDown={press} onFocusOut={leave}>
      <Item icon="interviews" name="All interviews" href="/workspace.html#interviews" onPress={after()} />
      <Item icon="settings" name="Settings" href="/workspace.html#settings" onPress={after()} />
      <Item icon="keys" name="Keys" keyName="F1" onPress={after(() => viewModel.openOverlay('keys'))} />
      <Item icon="help" name="Help" href="/welcome.html" onPress={after()} />
    </div>
  );
}

/** At the end of the head: the button to the start form, which a practice call does not have, and the menu. */
export function HeadTools({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState(false);
  const close = (givesBack: boolean) => {
    setOpen(false);
    if (givesBack) focusReturn.giveBack();
  };
  const show = () => {
    focusReturn.remember();
    setOpen(true);
  };
  return (
    <>
      <CaptionsMark />
      {!isPractice && (
        <button
          type="button"
          class={`${controlsStyles.tool} ${menuStyles.headNew}`}
          aria-label="New interview"
          title="New interview"
          onClick={onClose}
        >
          <Icon name="plus" />
        </button>
      )}
      <span class={menuStyles.menuPlace} data-part="menu">
        <button
          type="button"
          class={controlsStyles.tool}
          aria-label="Menu"
          title="Menu"
          aria-haspopup="menu"
          aria-expanded={open}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (open ? close(true) : show())}
        >
          <Icon name="dots" />
        </button>
        {open && <Menu onClose={close} />}
      </span>
    </>
  );
}
