import { useState } from 'preact/hooks';
import notesStyles from '@/components/panel/notes/notes.module.css';
import controlsStyles from '@/components/ui/styles/controls.module.css';

/** The text of a long note: its first lines, and the rest on demand. */
export function LongWords({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <>
      <span class={whole ? undefined : notesStyles.cut}>{text}</span>
      <button type="button" class={controlsStyles.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? 'Show less' : 'Show all'}
      </button>
    </>
  );
}
