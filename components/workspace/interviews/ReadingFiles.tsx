type Props = {
  readonly names: readonly string[];
  readonly onStop: () => void;
};

/** Files that are being read, and the way to stop it. */
export function ReadingFiles({ names, onStop }: Props) {
  const [first = ''] = names;
  return (
    <div class="reading">
      <p class="hint" role="status">
        Reading {names.length === 1 ? first.slice(0, 80) : `${names.length} files`}…
      </p>
      <button type="button" class="quiet" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
