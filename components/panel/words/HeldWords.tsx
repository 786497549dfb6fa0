import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { copyText } from '@/lib/state/app/copy-and-download';
import { announcer } from '@/lib/state/page/announcer';
import { heldTexts } from '@/lib/state/page/panel/texts';
import { useHeldWords } from './HeldDrafts';
import versionsStyles from './versions.module.css';

type ItemProps = { readonly text: string; readonly onDiscard: () => void };

function Item({ text, onDiscard }: ItemProps) {
  const copy = async () =>
    announcer.announce((await copyText(text)) ? 'Copied' : 'The browser does not let Plumbline copy. Select the words, then copy them.');
  return (
    <li class={versionsStyles.versions}>
      <blockquote dir="auto">{text}</blockquote>
      <button type="button" class={partsStyles.quiet} onClick={() => void copy().catch(reportError)}>
        Copy
      </button>
      <button type="button" class={partsStyles.quiet} onClick={onDiscard}>
        Discard
      </button>
    </li>
  );
}

/** Typed text that is not part of a finished scorecard: to copy, or to add by an amendment. */
export function LeftOut({ interview: { id } }: { readonly interview: Interview }) {
  const { drafts, edits } = useHeldWords(id);
  const here = drafts.filter(({ isElsewhere }) => !isElsewhere);
  if (here.length + edits.length === 0) return null;
  return (
    <section class={versionsStyles.held} aria-labelledby="left-out">
      <h2 id="left-out">Typed, but not in the scorecard</h2>
      <p>It was finished in the meantime. Copy these words, or amend the scorecard to add them.</p>
      <ul role="list" aria-labelledby="left-out">
        {here.map(({ draft }) => (
          <Item key={draft.noteId} text={draft.text} onDiscard={() => heldTexts.discardDraft(draft)} />
        ))}
        {edits.map((edit) => (
          <Item key={edit.id} text={edit.text} onDiscard={() => heldTexts.discardEdit(edit)} />
        ))}
      </ul>
    </section>
  );
}

/** Text that was being typed for an interview that is no longer on this device. */
export function Orphaned() {
  const words = heldTexts.orphanedTexts.value;
  if (words.length === 0) return null;
  const drop = (index: number) => {
    heldTexts.setOrphanedTexts(words.filter((_, other) => other !== index));
  };
  return (
    <section class={versionsStyles.held} aria-labelledby="orphaned">
      <h2 id="orphaned">What you were typing</h2>
      <p>Its interview is no longer on this device: the data was cleared, or another panel deleted it. These words are kept on this page only.</p>
      <ul role="list" aria-labelledby="orphaned">
        {words.map((text, index) => (
          <Item key={index} text={text} onDiscard={() => drop(index)} />
        ))}
      </ul>
    </section>
  );
}
