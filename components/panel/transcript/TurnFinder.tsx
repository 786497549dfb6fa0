import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

type Props = {
  readonly typed: string;
  /** How many turns match; null where there is no search. */
  readonly found: number | null;
  readonly onType: (typed: string) => void;
  readonly onDone: () => void;
};

/** Filters the transcript by words. */
export function TurnFinder({ typed, found, onType, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <search class={styles.turnFinder} onKeyDown={press}>
      <input
        ref={field}
        dir="auto"
        type="search"
        class={`${partsStyles.input} ${styles.turnFinderInput}`}
        aria-label={captionTexts.words}
        placeholder={captionTexts.words}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <span role="status" class={partsStyles.hint}>
        {found === null ? '' : captionTexts.found(found)}
      </span>
    </search>
  );
}
