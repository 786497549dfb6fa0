import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Talk } from '@/lib/state/practice/talk';
import { practiceAnswer, practiceQuestion, practiceTexts } from '@/lib/text/practice/practice';
import practiceStyles from './practice.module.css';

function Tile({ name, isTalking }: { readonly name: string; readonly isTalking: boolean }) {
  return (
    <li class={practiceStyles.tile} data-talking={isTalking ? '' : undefined}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="18" r="9" />
        <path d="M6 46c0-10 8-16 18-16s18 6 18 16z" />
      </svg>
      <span>
        {name}
        {isTalking && <span class={partsStyles.hidden}>, talking</span>}
      </span>
    </li>
  );
}

/** The next action of the button below the text. */
function Control({ talk }: { readonly talk: Talk }) {
  const isTalking = talk.isTalking.value;
  const isEnded = !isTalking && talk.said.value === practiceAnswer.length;
  const press = () => {
    if (isTalking) return talk.pause();
    if (isEnded) talk.rewind();
    talk.resume();
  };
  return (
    <div class={practiceStyles.practiceButtons}>
      <button type="button" class={partsStyles.quiet} onClick={press}>
        {isTalking ? 'Pause the candidate' : isEnded ? 'Hear the answer again' : 'Let the candidate go on'}
      </button>
      {isEnded && <span class={partsStyles.hint}>{practiceTexts.answerEnds}</span>}
    </div>
  );
}

/** The practice call: the candidate, the question, and what the candidate has said so far. */
export function PracticeCall({ talk }: { readonly talk: Talk }) {
  return (
    <section class={practiceStyles.call} aria-label="Call">
      <ul class={practiceStyles.tiles} aria-label="In the call">
        <Tile name={practiceTexts.candidate} isTalking={talk.isTalking.value} />
        <Tile name="You" isTalking={false} />
      </ul>
      <p class={practiceStyles.practiceQuestion}>
        <strong>You ask:</strong> {practiceQuestion}
      </p>
      <div role="log" aria-label="What the candidate says" class={practiceStyles.practiceWords}>
        {practiceAnswer.slice(0, talk.said.value).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Control talk={talk} />
    </section>
  );
}
