import sectionStyles from '@/components/ui/styles/section.module.css';

/** Replaces the delivery after a practice interview is finished. */
export function PracticeEnd() {
  return (
    <section class={sectionStyles.missing} data-part="missing" aria-labelledby="practice-end">
      <h2 id="practice-end">Practice</h2>
      <p>In an interview your scorecard is on its way now. This one was sent nowhere, and no list of interviews holds it.</p>
    </section>
  );
}
