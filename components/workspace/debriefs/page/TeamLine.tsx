import { useEffect, useState } from 'preact/hooks';
import { SharedLine, TeamStoreLine } from '@/components/workspace/page/TeamStoreLine';
import { followDebriefSharing, type ShownSharing } from '@/lib/state/team/debrief-sharing';
import { followTeamReading } from '@/lib/state/team/follow-reading';
import { sharingTexts } from '@/lib/text/team/sharing';
import { ReadingLine, useTeamReading } from './ReadingLine';

type Props = {
  /** The debrief, while it is open: of a closed one nothing is said. */
  readonly debriefId: string | null;
  /** Follows how reading the team's store goes until the signal aborts. */
  readonly follow?: typeof followTeamReading;
  readonly followSharing?: typeof followDebriefSharing;
};

/** Whether what is written in the debrief reaches the team. */
function SharingLine({ sharing }: { readonly sharing: ShownSharing }) {
  if (sharing.is === 'not-shared') return <TeamStoreLine>{sharingTexts.notShared[sharing.why]}</TeamStoreLine>;
  return <SharedLine {...sharing} texts={sharingTexts} />;
}

/**
 * When the team's store was read last, why not since, and whether what is written here reaches it; nothing without a store. While it is shown, the store
 * is read every ten seconds.
 */
export function TeamLine({ debriefId, follow = followTeamReading, followSharing = followDebriefSharing }: Props) {
  const reading = useTeamReading(follow);
  const [sharing, setSharing] = useState<ShownSharing | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setSharing(null);
    if (debriefId !== null) followSharing(debriefId, setSharing, stop.signal);
    return () => stop.abort();
  }, [debriefId, followSharing]);
  if (reading === null) return null;
  return (
    <>
      <ReadingLine reading={reading} />
      <div role="status" aria-label={sharingTexts.label}>
        {sharing !== null && <SharingLine sharing={sharing} />}
      </div>
    </>
  );
}
