import { Composer } from '@/components/panel/composer/Composer';
import { Brief, PanelKeys, Toolbar } from '@/components/panel/lazy-capture';
import { NoteList } from '@/components/panel/notes/NoteList';
import { lazy } from '@/components/ui/feedback/lazy';
import { Part } from '@/components/ui/feedback/Part';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { dividerModel } from '@/lib/state/page/panel/divider';
import { DimensionList } from './dimension/DimensionList';
import frameStyles from './frame.module.css';

const Transcript = lazy(async () => (await import('@/components/panel/transcript/Transcript')).Transcript);

type Props = { readonly overview: InterviewOverview; readonly onLeave: () => void };

/** The interview during the call: dimensions, notes, and the composer. */
export function InterviewView({ overview, onLeave }: Props) {
  const { interview } = overview;
  const share = dividerModel.notesShare.value;
  return (
    <>
      <main
        class={frameStyles.scroll}
        data-part="scroll"
        data-divided={share === null ? undefined : ''}
        style={share === null ? undefined : { '--rubric-share': 1 - share }}
      >
        {interview.preparation !== undefined && <Brief preparation={interview.preparation} />}
        <Part>
          <DimensionList overview={overview} />
        </Part>
      </main>
      <PanelKeys overview={overview} />
      <Transcript key={interview.id} interview={interview} />
      <Part>
        <NoteList overview={overview} />
      </Part>
      <footer class={`${frameStyles.foot} ${frameStyles.composing}`} data-part="foot">
        <Composer interview={interview} onLeave={onLeave} />
        <Toolbar interview={interview} />
      </footer>
    </>
  );
}
