import { briefOf } from '@/lib/state/prepared/brief';
import { BriefText } from './BriefText';
import briefStyles from './brief.module.css';

type Props = { readonly preparation: Parameters<typeof briefOf>[0] };

/** The preparation of the running interview, collapsed at first; nothing where there is none. */
export function Brief({ preparation }: Props) {
  const brief = briefOf(preparation);
  if (brief === null) return null;
  return (
    <details class={briefStyles.folded} data-part="brief">
      <summary>{brief.links.length > 0 ? 'Brief and links' : 'Brief'}</summary>
      <BriefText brief={brief} />
    </details>
  );
}
