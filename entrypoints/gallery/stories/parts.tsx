import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import startFormStyles from '@/components/panel/start/start-form.module.css';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import { Icon, iconNames } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import { Signer } from '@/components/ui/Signer';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { makeHost } from '@/entrypoints/call.content/host';
import { type LauncherState, launcherStates } from '@/lib/core/panel/launcher';
import { usualAbove } from '@/lib/core/panel/launcher-move';
import { defaultPlacement } from '@/lib/core/panel/surface';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';
import { makePanelLayout } from '@/lib/surfaces/make-panel-layout';
import type { Story } from '../story';

const choices = ['1', '2', '3', '4', '5', 'Not assessed'].map((value) => ({ value, label: value }));

const Scale = (props: { readonly label: string; readonly chosen: string | null; readonly disabled?: boolean }) => (
  <section class={sectionStyles.section} data-part="section">
    <p class={partsStyles.label}>{props.label}</p>
    <RadioGroup {...props} choices={choices} saved={props.chosen !== null} onChoose={() => undefined} />
  </section>
);

type LauncherProps = { readonly open?: boolean; readonly words?: string; readonly state?: LauncherState | null };

/** The launcher as the guest makes it, in a root that can be looked into. */
function Launcher({ open = false, words = '', state = null }: LauncherProps) {
  const stand = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stand.current === null || stand.current.shadowRoot !== null) return;
    const { root, launcher, place, say } = makeHost(
      () => undefined,
      () => undefined,
    );
    const looked = stand.current.attachShadow({ mode: 'open' });
    looked.adoptedStyleSheets = root.adoptedStyleSheets;
    launcher.ariaLabel = open ? 'Close Plumbline' : 'Open Plumbline';
    launcher.hidden = false;
    place(open ? makePanelLayout('dock', defaultPlacement, 'meet').root : makeLauncherLook(usualAbove, state));
    say(words);
    looked.append(...root.childNodes);
  }, [open, words, state]);
  return <div ref={stand} />;
}

const part = (name: string, page: Story['page'], view: ComponentChild): Story => ({
  group: 'Parts',
  name,
  page,
  show: () => (
    <main class={sectionStyles.section} data-part="section">
      <h1 class={partsStyles.label}>{name}</h1>
      {view}
    </main>
  ),
});

/** Components that stand in several places. */
export const partStories: readonly Story[] = [
  part('launcher', 'panel', <Launcher />),
  ...launcherStates.map((state) => part(`launcher, ${state}`, 'panel', <Launcher state={state} />)),
  part('launcher, open', 'panel', <Launcher open />),
  part('launcher, with a line', 'panel', <Launcher words="Closed while you share your screen" />),
  part(
    'radio group',
    'panel',
    <>
      <Scale label="Nothing chosen" chosen={null} />
      <Scale label="Chosen" chosen="4" />
      <Scale label="Locked" chosen="3" disabled />
    </>,
  ),
  part(
    'icons',
    'panel',
    <>
      <span class={startFormStyles.mark}>
        <Mark /> Plumbline
      </span>
      {iconNames.map((name) => (
        <p key={name}>
          <Icon name={name} /> {name}
        </p>
      ))}
    </>,
  ),
  part('signer', 'workspace', <Signer name="Ivo Interviewer" email="" findFault={() => null} onKeep={() => undefined} />),
];
