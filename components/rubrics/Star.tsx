import starStyles from './star.module.css';

type Props = { readonly title: string; readonly on: boolean; readonly onToggle: () => void };

/** Adds a rubric to the favourites, or removes it. */
export function Star({ title, on, onToggle }: Props) {
  return (
    <button type="button" class={starStyles.star} aria-pressed={on} aria-label={`Favourite: ${title}`} onClick={onToggle}>
      {on ? '★' : '☆'}
    </button>
  );
}
