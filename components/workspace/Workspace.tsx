import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { Part } from '@/components/ui/feedback/Part';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import { followTeamStore } from '@/lib/state/team/follow-team';
import { Destinations } from './destinations/Destinations';
import { LostInterviews } from './health/LostInterviews';
import { Trouble } from './health/Trouble';
import { Interviews } from './interviews/Interviews';
import { Rubrics } from './rubrics/Rubrics';
import { Settings } from './Settings';
import { useHeadingFocus } from './use-heading-focus';
import { useSearchKey } from './use-search-key';
import { useTitle } from './use-title';
import workspaceStyles from './workspace.module.css';

const Calibration = lazy(async () => (await import('./calibrations/Calibrations')).Calibrations);
const CalibrationDue = lazy(async () => (await import('./calibrations/CalibrationDue')).CalibrationDue);
const Debriefs = lazy(async () => (await import('./debriefs/Debriefs')).Debriefs);

const sections: Readonly<Record<string, ComponentType>> = { Interviews, Rubrics, Debriefs, Calibration, Destinations, Settings };
/** Sections with pages wider than text. */
const wide: ReadonlySet<string> = new Set(['Interviews', 'Debriefs', 'Calibration', 'Destinations']);
/** Sections whose pages have headings of their own. */
const headed: ReadonlySet<string> = new Set(['Interviews', 'Debriefs', 'Calibration']);
const icons: Readonly<Record<string, IconName>> = {
  Interviews: 'interviews',
  Rubrics: 'rubrics',
  Debriefs: 'debriefs',
  Calibration: 'calibration',
  Destinations: 'destinations',
  Settings: 'settings',
};

const current = () => Object.keys(sections).find((name) => `#${name.toLowerCase()}` === location.hash.split('/')[0]) ?? 'Interviews';

/** The workspace: a list of sections and the open one. */
export function Workspace() {
  const [open, setOpen] = useState(current);
  useLayoutEffect(() => {
    const follow = () => setOpen(current());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const page = useRef<HTMLElement>(null);
  useHeadingFocus(page);
  useEffect(() => {
    const stop = new AbortController();
    followTeamStore(stop.signal);
    return () => stop.abort();
  }, []);
  useSearchKey();
  useTitle(headed.has(open) ? null : open);
  const Section = sections[open] ?? Interviews;
  return (
    <div class={workspaceStyles.workspace}>
      <nav aria-label="Workspace">
        <span class={workspaceStyles.workspaceMark}>
          <Mark /> <span>Plumbline</span>
        </span>
        {Object.keys(sections).map((name) => (
          <a key={name} title={name} href={`#${name.toLowerCase()}`} aria-current={name === open ? 'page' : undefined}>
            <Icon name={icons[name] ?? 'list'} />
            <span>{name}</span>
          </a>
        ))}
      </nav>
      <main ref={page} data-wide={wide.has(open) ? '' : undefined}>
        <Trouble />
        <LostInterviews />
        {open !== 'Calibration' && (
          <Part key="due">
            <CalibrationDue />
          </Part>
        )}
        {!headed.has(open) && <h1>{open}</h1>}
        <Part key={open}>
          <Section />
        </Part>
      </main>
    </div>
  );
}
