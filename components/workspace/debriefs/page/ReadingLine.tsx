import { useEffect, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { TeamReading } from '@/lib/core/team/reading';
import type { followTeamReading } from '@/lib/state/team/follow-reading';
import { describeReading, teamTexts } from '@/lib/text/team/settings';
import styles from './TeamLine.module.css';

/** How reading the team's store goes, which is read every ten seconds while this is used; null without a store. */
export function useTeamReading(follow: typeof followTeamReading): TeamReading {
  const [reading, setReading] = useState<TeamReading>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(setReading, stop.signal);
    return () => stop.abort();
  }, [follow]);
  return reading;
}

/** When the team's store was read last, and why not since; nothing without a store. */
export function ReadingLine({ reading }: { readonly reading: TeamReading }) {
  if (reading === null) return null;
  const isTroubled = reading.problem !== null;
  return (
    <p class={styles.teamLine} data-tone={isTroubled ? 'needs' : undefined}>
      {isTroubled && <StateIcon name="warn" />}
      <span>
        {teamTexts.open}: {describeReading(reading, Date.now())}
      </span>
    </p>
  );
}
