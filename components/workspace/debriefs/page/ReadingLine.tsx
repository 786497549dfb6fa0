import { useEffect, useState } from 'preact/hooks';
import { TeamStoreLine } from '@/components/workspace/page/TeamStoreLine';
import type { TeamReading } from '@/lib/core/team/reading';
import type { followTeamReading } from '@/lib/state/team/follow-reading';
import { describeReading, teamTexts } from '@/lib/text/team/settings';

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
  return (
    <TeamStoreLine needsUser={reading.problem !== null}>
      {teamTexts.open}: {describeReading(reading, Date.now())}
    </TeamStoreLine>
  );
}
