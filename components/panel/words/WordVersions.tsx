import partsStyles from '@/components/ui/styles/parts.module.css';
import versionsStyles from './versions.module.css';

type Props = {
  /** What kind of text it is, in words that follow “changed”. */
  readonly of: string;
  readonly theirs: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** The other version of a text that was changed in two panels at once, and the choice between them. */
export function WordVersions({ of, theirs, onMine, onTheirs }: Props) {
  return (
    <div class={versionsStyles.versions} role="group" aria-label={`Two versions of ${of}`}>
      <p role="alert">Another panel changed {of} meanwhile. Both versions are kept until you choose. The other one:</p>
      <blockquote dir="auto">{theirs === '' ? <i>No words</i> : theirs}</blockquote>
      <button type="button" class={partsStyles.quiet} onClick={onMine}>
        Keep mine
      </button>
      <button type="button" class={partsStyles.quiet} onClick={onTheirs}>
        Keep the other
      </button>
    </div>
  );
}
