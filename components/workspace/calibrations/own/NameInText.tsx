import type { MatchedPart } from '@/lib/core/text/find-matches';
import styles from './own.module.css';

const around = 48;

type Props = { readonly words: string; readonly parts: readonly MatchedPart[] };

/** Every place of a name, with the words around it. */
export const NameInText = ({ words, parts }: Props) => (
  <ul class={styles.ownPlaces}>
    {parts.map(({ start, end }) => (
      <li key={start} dir="auto">
        {start > around && '…'}
        {words.slice(Math.max(0, start - around), start)}
        <mark>{words.slice(start, end)}</mark>
        {words.slice(end, end + around)}
        {end + around < words.length && '…'}
      </li>
    ))}
  </ul>
);
