import { useId, useRef, useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview, RatingValue } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { suggestionChoices } from '@/lib/state/page/suggestions/choices';
import { openSuggestions } from '@/lib/state/page/suggestions/open';
import { countSuggestions } from '@/lib/text/suggestions/list';
import { ClassifierTrouble } from './ClassifierTrouble';
import { DraftRatingLine } from './DraftRatingLine';
import { ModelTrouble } from './ModelTrouble';
import { SuggestionList } from './SuggestionList';
import styles from './suggestions.module.css';

type Props = {
  readonly interview: Interview;
  readonly dimension: Dimension;
  readonly value: RatingValue | undefined;
  /** Whether the suggestions are listed at once, instead of only counted until requested. */
  readonly isListed?: boolean;
};

/** The suggestions for a dimension: a draft of its rating where one may be shown, and its suggestions, counted or listed. */
export function DimensionSuggestions({ interview, dimension, value, isListed = false }: Props) {
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [wasShown, setShown] = useState(false);
  const listed = openSuggestions.listed.value.filter(({ suggested }) => suggested.dimension === dimension.id);
  if (interview.finishedAt !== null) return null;
  if (listed.length > 0 && !wasShown) setShown(true);
  const open = listed.filter(({ done }) => done === null).length;
  const isOpen = chosen ?? (isListed || suggestionChoices.choices.value?.areListedLive === true);
  return (
    <>
      <DraftRatingLine dimension={dimension} value={value} />
      {interview.endedAt === null && <ClassifierTrouble />}
      {interview.endedAt === null && <ModelTrouble />}
      {(listed.length > 0 || wasShown) && (
        <div class={styles.suggestions} data-part="suggestions">
          <button ref={toggle} type="button" class={controlsStyles.link} aria-expanded={isOpen} aria-controls={id} onClick={() => setChosen(!isOpen)}>
            {countSuggestions(open)}
          </button>
          <div id={id}>
            {isOpen && listed.length > 0 && <SuggestionList listed={listed} interview={interview} onEmpty={() => toggle.current?.focus()} />}
          </div>
        </div>
      )}
    </>
  );
}
