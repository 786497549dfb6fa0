import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { PreparedBrief } from '@/lib/state/prepared/brief';
import briefStyles from './brief.module.css';

/** The brief for the call; its links open in new tabs, which learn nothing of this page. */
export function BriefText({ brief: { text, links } }: { readonly brief: PreparedBrief }) {
  return (
    <section class={briefStyles.brief} aria-label="Brief">
      {text !== '' && <p dir="auto">{text}</p>}
      {links.length > 0 && (
        <ul aria-label="Candidate’s links">
          {links.map(({ address, words }) => (
            <li key={address}>
              <a class={controlsStyles.link} href={address} target="_blank" rel="noopener noreferrer">
                <bdi>{words}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
