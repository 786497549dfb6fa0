import type { ComponentChildren } from 'preact';
import { paragraphsOf } from '@/lib/core/text/readable';
import styles from './PrintedScorecard.module.css';

const lines = (words: readonly string[]) => words.flatMap((line, at) => (at === 0 ? [line] : [<br key={`${at} ${line}`} />, line]));

/** A text as paragraphs, each in the direction of its first letter. */
export function Words({ text }: { readonly text: string }) {
  return (
    <>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.join('\n')} dir="auto">
          {lines(paragraph)}
        </p>
      ))}
    </>
  );
}

/** A part of a printed page under its name. */
export function PrintedPart({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class={styles.printedPart}>
      <h2 dir="auto">{name}</h2>
      {children}
    </section>
  );
}

type HeadProps = {
  readonly candidate: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** What the rules of the rubric say of the scores. */
  readonly rules: readonly string[];
};

/** The head of a printed page: who it is about, each fact under its name, and what the rules say. */
export function PrintedHead({ candidate, facts, rules }: HeadProps) {
  return (
    <>
      <h1 dir="auto">{candidate}</h1>
      <dl>
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {rules.map((rule) => (
        <p key={rule} dir="auto">
          {rule}
        </p>
      ))}
    </>
  );
}
