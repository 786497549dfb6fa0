import { findMatches } from '@/lib/core/text/find-matches';
import foundStyles from './found-words.module.css';

/** A text with highlighted search matches. */
export function FoundWords({ text, query }: { readonly text: string; readonly query: string }) {
  let from = 0;
  const parts = findMatches(text, query).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <>
        {before}
        <mark class={foundStyles.found}>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
