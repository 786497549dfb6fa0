import { useLayoutEffect } from 'preact/hooks';
import { Anchors } from '@/components/panel/interview/dimension/Anchors';
import pillStyles from '@/components/ui/styles/pill.module.css';
import { anchorList, shortName } from '@/lib/core/rubric/rubric';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import surfaceStyles from './surface.module.css';

const middle = 3;

/** The anchor to show: the one that a lookup found, else the chosen score's, else the middle one. */
function glanceAt(overview: InterviewOverview, id: string | null) {
  const dimension = overview.interview.rubric.dimensions.find((candidate) => candidate.id === id);
  if (dimension === undefined) return null;
  const value = overview.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const anchors = anchorList(dimension.anchors);
  const score = typeof value === 'number' ? value : middle;
  const anchor =
    anchors.find(({ text }) => text === interviewModel.pointedText.value) ?? anchors.find(({ scores }) => scores.some((one) => one === score));
  return { dimension, value, anchor: anchor ?? anchors[0] };
}

/** Marks on the root element that the top bar shows its line, for the style. */
function useRootMark(shown: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-glance', shown);
    return () => document.documentElement.removeAttribute('data-glance');
  }, [shown]);
}

/** Shows one anchor of the note's dimension in the top bar; pressing it shows all of them below. */
export function Glance({ overview }: { readonly overview: InterviewOverview }) {
  const found = glanceAt(overview, draftModel.filingUnder.value ?? interviewModel.focusedDimension.value);
  useRootMark(found !== null);
  if (found === null) return null;
  const { dimension, value, anchor } = found;
  const open = surfaceModel.openPopover.value === 'anchors';
  return (
    <>
      <button
        type="button"
        class={surfaceStyles.glance}
        aria-expanded={open}
        aria-controls={open ? 'glance' : undefined}
        title={anchor?.text}
        onClick={() => surfaceModel.setPopover(open ? null : 'anchors')}
      >
        <b>{shortName(dimension)}</b>
        <span class={pillStyles.pill} data-part="pill" data-score={value}>
          {value === 'not-assessed' ? 'n/a' : (value ?? anchor?.label ?? '–')}
        </span>
        <span>{anchor?.text}</span>
      </button>
      {open && (
        <div id="glance" class={surfaceStyles.hung}>
          <Anchors dimension={dimension} value={value} />
        </div>
      )}
    </>
  );
}
