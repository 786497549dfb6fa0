import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { switchPlatform } from '@/lib/state/app/sites';
import { shortcutsModel } from '@/lib/state/page/shortcuts';
import { activeTabModel } from '@/lib/state/page/workspace/active-tab';
import {
  type ActiveTab,
  closePanel,
  decideMainAction,
  describeTab,
  isAwayFromCalls,
  isOwnJitsi,
  type MainAction,
  openPanel,
  openRefused,
} from '@/lib/state/panel/active-tab';
import { openNewInterview } from '@/lib/state/panel/open-tab';
import popupStyles from './popup.module.css';
import { Recognised } from './Recognised';
import { Report } from './Report';
import { Rows } from './Rows';

const mainWords: Readonly<Record<MainAction, string>> = {
  open: 'Open the panel',
  close: 'Close the panel',
  use: 'Open Plumbline here',
  'switch-on': 'Switch on here',
  new: 'New interview',
};

/** Whether Enter was pressed before the page was inspected; false again once that was handled. */
type Early = { current: boolean };

async function runMain(act: MainAction, now: ActiveTab): Promise<void> {
  const { tab, site } = now;
  if (act === 'switch-on' && site !== null) await switchPlatform(site.platform, true);
  else if (act === 'new' || tab === null) await openNewInterview();
  else if (act === 'close') await closePanel(tab);
  else if (!(await openPanel(now))) await openRefused();
}

/** The actions that open a panel. */
const opens: readonly MainAction[] = ['open', 'use', 'new'];

type MainProps = { readonly act: MainAction; readonly now: ActiveTab; readonly onDone: () => void; readonly early: Early };

/** The main button: it has the focus, so that Enter is enough, even when it was pressed before the button appeared. */
function Main({ act, now, onDone, early }: MainProps) {
  const button = useRef<HTMLButtonElement>(null);
  const key = shortcutsModel.shortcuts.value.find(({ command }) => command === 'toggle-panel')?.key;
  const press = useOneAtATime(() => runMain(act, now).then(act === 'switch-on' ? activeTabModel.inspectTab : onDone, reportError));
  useLayoutEffect(() => button.current?.focus(), []);
  useLayoutEffect(() => {
    if (early.current && opens.includes(act)) void press();
    early.current = false;
  });
  return (
    <button ref={button} type="button" class={`${partsStyles.primary} ${popupStyles.main}`} onClick={() => void press()}>
      {mainWords[act]}
      {key && (act === 'open' || act === 'close') && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  );
}

function titleOf(now: ActiveTab): string {
  const { site, url } = now;
  if (isAwayFromCalls(now)) return 'Plumbline';
  return site?.name ?? (isOwnJitsi(now) ? 'Jitsi' : (url?.hostname ?? 'This page'));
}

/** Shown until the active tab has been inspected. */
export const Looking = () => (
  <main>
    <header>
      <Mark />
      <h1>Plumbline</h1>
    </header>
    <p>Looking at this page…</p>
  </main>
);

/** The pop-up for one tab: what is recognised there, and the ways to open the panel. */
export function PopupView({
  now,
  onDone,
  early = { current: false },
}: {
  readonly now: ActiveTab;
  readonly onDone: () => void;
  readonly early?: Early;
}) {
  const [reporting, setReporting] = useState(false);
  if (reporting) return <Report now={now} onBack={() => setReporting(false)} />;
  const act = decideMainAction(now);
  const lines = describeTab(now);
  return (
    <main>
      <header>
        <Mark />
        <h1>{titleOf(now)}</h1>
      </header>
      {lines.length > 0 && (
        <div role="status">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {now.sight !== null && now.guest !== null && <Recognised matched={now.sight.matched} />}
      <Main key={act} act={act} now={now} onDone={onDone} early={early} />
      <Rows now={now} onDone={onDone} onReport={() => setReporting(true)} />
    </main>
  );
}

/** The pop-up of the toolbar button, for the active tab. */
export function Popup({ onDone }: { readonly onDone: () => void }) {
  const early = useRef(false);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const listen = ({ key }: KeyboardEvent) => {
      early.current ||= key === 'Enter' && activeTabModel.activeTab.peek() === null;
    };
    document.addEventListener('keydown', listen, stop);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    activeTabModel.inspectTab().catch(reportError);
    shortcutsModel.readShortcuts().catch(reportError);
  }, []);
  const now = activeTabModel.activeTab.value;
  return now === null ? <Looking /> : <PopupView now={now} onDone={onDone} early={early} />;
}
