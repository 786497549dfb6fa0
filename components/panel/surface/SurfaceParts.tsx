import { useLayoutEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { contextModel } from '@/lib/state/page/surface/context';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { Away } from './Away';
import { FloatHandle } from './edges/FloatHandle';
import { WidthHandle } from './edges/WidthHandle';
import { Glance } from './Glance';
import { MoveMenu } from './MoveMenu';
import { NoRoom } from './NoRoom';
import { Rail } from './Rail';
import { ShortClock } from './ShortClock';
import surfaceStyles from './surface.module.css';

const CaptionsMark = lazy(async () => (await import('@/components/panel/transcript/CaptionsMark')).CaptionsMark);

/** What a surface adds around the panel; the top bar and the rail replace its main part, which is hidden then. */
export function SurfaceParts() {
  const shown = surfaceModel.surface.value;
  const interview = interviewModel.currentInterview.value;
  const candidate = interview?.interview.candidate ?? null;
  // The tab's title names the candidate, so that it can be found.
  useLayoutEffect(() => {
    document.title = candidate === null ? 'New interview · Plumbline' : `${candidate} · Plumbline`;
  }, [candidate]);
  if (shown === null && contextModel.movedElsewhere.value) return <Away />;
  if (shown === 'rail' && interview !== null) return <Rail overview={interview} mark={<CaptionsMark />} />;
  if (shown === 'strip' && interview !== null)
    return (
      <main>
        <h1 class={partsStyles.hidden}>{interview.interview.candidate}</h1>
        <div class={surfaceStyles.shortState}>
          <ShortClock interview={interview.interview} />
          <CaptionsMark />
        </div>
        <Glance overview={interview} />
        <MoveMenu />
      </main>
    );
  return (
    <section aria-label="Place of the panel">
      {shown === 'dock' && <WidthHandle />}
      {shown === 'float' && <FloatHandle />}
      <MoveMenu />
      {surfaceModel.isForced.value && <NoRoom />}
    </section>
  );
}
