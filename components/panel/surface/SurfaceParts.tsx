import { record } from '@/lib/state/interview/session';
import { away } from '@/lib/state/panel/stand';
import { isForced, surface } from '@/lib/state/panel/surface';
import { Away } from './Away';
import { FloatHandle } from './edges/FloatHandle';
import { WidthHandle } from './edges/WidthHandle';
import { Glance } from './Glance';
import { MoveMenu } from './MoveMenu';
import { NoRoom } from './NoRoom';
import { Rail } from './Rail';
import { ShortClock } from './ShortClock';

/** What a surface adds around the panel; the strip and the rail stand in for its main part, which is out of sight there. */
export function SurfaceParts() {
  const shown = surface.value;
  const interview = record.value;
  if (shown === null && away.value) return <Away />;
  if (shown === 'rail' && interview !== null) return <Rail record={interview} />;
  if (shown === 'strip' && interview !== null)
    return (
      <main>
        <h1 class="hidden">{interview.interview.candidate}</h1>
        <ShortClock interview={interview.interview} />
        <Glance record={interview} />
        <MoveMenu />
      </main>
    );
  return (
    <section aria-label="Place of the panel">
      {shown === 'dock' && <WidthHandle />}
      {shown === 'float' && <FloatHandle />}
      <MoveMenu />
      {isForced.value && <NoRoom />}
    </section>
  );
}
