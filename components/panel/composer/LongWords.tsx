import { useState } from 'preact/hooks';

/** The words of a long note: its first lines, and the rest on demand. */
export function LongWords({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <>
      <span class={whole ? undefined : 'cut'}>{text}</span>
      <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? 'Show less' : 'Show all'}
      </button>
    </>
  );
}
