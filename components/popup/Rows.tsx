import { Icon, type IconName } from '@/components/ui/Icon';
import { addHost, switchPlatform } from '@/lib/state/app/sites';
import { contextModel } from '@/lib/state/page/surface/context';
import { activeTabModel } from '@/lib/state/page/workspace/active-tab';
import { type ActiveTab, isAwayFromCalls, isOwnJitsi, openPanel, openPractice, openRefused, openWorkspace } from '@/lib/state/panel/active-tab';
import { openTab } from '@/lib/state/panel/open-tab';

function Row({ icon, name, onPress }: { readonly icon: IconName; readonly name: string; readonly onPress: () => unknown }) {
  return (
    <li>
      <button type="button" onClick={() => void Promise.resolve(onPress()).catch(reportError)}>
        <Icon name={icon} />
        {name}
      </button>
    </li>
  );
}

type RowsProps = { readonly now: ActiveTab; readonly onDone: () => void; readonly onReport: () => void };

const sections: readonly (readonly [name: string, icon: IconName])[] = [
  ['Interviews', 'interviews'],
  ['Rubrics', 'rubrics'],
  ['Destinations', 'destinations'],
  ['Settings', 'settings'],
];

/** Links to the most used sections of the workspace. */
function Menu({ onDone }: { readonly onDone: () => void }) {
  return (
    <ul aria-label="Workspace">
      {sections.map(([name, icon]) => (
        <Row key={name} icon={icon} name={name} onPress={() => openWorkspace(name.toLowerCase()).then(onDone)} />
      ))}
    </ul>
  );
}

/** Other places for the panel, then general links, then settings for this site. */
export function Rows({ now, onDone, onReport }: RowsProps) {
  const { page, site, off, tab, url } = now;
  const away = isAwayFromCalls(now);
  const then = (work: Promise<unknown>) => work.then(onDone);
  const openHere = () => openPanel(now).then((opened) => (opened ? undefined : openRefused()));
  return (
    <>
      {away && <Menu onDone={onDone} />}
      <ul>
        {away && page === 'open' && <Row icon="dock-right" name="Open Plumbline here" onPress={() => then(openHere())} />}
        {(away || page === 'open') && <Row icon="tab" name="Open in a tab" onPress={() => then(openTab())} />}
        <Row icon="pop-out" name="Open in a window" onPress={() => then(contextModel.openWindow('panel.html'))} />
        {tab !== null && page !== 'own' && (
          <Row icon="side-panel" name="Open in the side panel" onPress={() => then(contextModel.openSidePanel(tab, 'panel.html'))} />
        )}
        {away && <Row icon="practice" name="Practice call" onPress={() => then(openPractice())} />}
        {!away && <Row icon="list" name="Workspace" onPress={() => then(openWorkspace('interviews'))} />}
      </ul>
      {page === 'open' && (
        <ul>
          {isOwnJitsi(now) && url !== null && (
            <Row icon="plus" name={`Always on ${url.hostname}`} onPress={() => addHost(url).then(activeTabModel.inspectTab)} />
          )}
          <Row icon="report" name="Report this page" onPress={onReport} />
          {site !== null && !off && (
            <Row
              icon="off"
              name={`Switch off on ${site.name}`}
              onPress={() => switchPlatform(site.platform, false).then(activeTabModel.inspectTab)}
            />
          )}
        </ul>
      )}
    </>
  );
}
