import partsStyles from '@/components/ui/styles/parts.module.css';
import interviewsStyles from './interviews.module.css';

type Props = {
  readonly names: readonly string[];
  readonly onStop: () => void;
};

/** Files that are being read, and the way to stop it. */
export function ReadingFiles({ names, onStop }: Props) {
  const [first = ''] = names;
  return (
    <div class={interviewsStyles.reading}>
      <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`} role="status">
        Reading {names.length === 1 ? first.slice(0, 80) : `${names.length} files`}…
      </p>
      <button type="button" class={partsStyles.quiet} onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
