import { useEffect, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { TeamReading } from '@/lib/core/team/reading';
import { followTeamReading } from '@/lib/state/team/follow-reading';
import { describeReading, teamTexts } from '@/lib/text/team/settings';
import styles from './TeamLine.module.css';

type Props = {
  /** Follows how reading the team's store goes until the signal aborts. */
  readonly follow?: typeof followTeamReading;
};

/** When the team's store was read last, and why not since; nothing without a store. While it is shown, the store is read every ten seconds. */
export function TeamLine({ follow = followTeamReading }: Props) {
  const [reading, setReading] = useState<TeamReading>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(setReading, stop.signal);
    return () => stop.abort();
  }, [follow]);
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
