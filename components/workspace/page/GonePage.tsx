import { Notice } from '@/components/workspace/Notice';
import { type Crumb, Crumbs } from './Crumbs';
import { ItemHead } from './ItemHead';

type Props = {
  /** The pages that lead here; the last of them is offered again below. */
  readonly way: readonly Crumb[];
  readonly title: string;
  /** What became of it. */
  readonly explanation: string;
  /** The words of the link to the last page of the way; no link without them. */
  readonly back?: string;
};

/** The page of an item that is not there, or no more. */
export function GonePage({ way, title, explanation, back }: Props) {
  const [address] = way.at(-1) ?? [];
  return (
    <>
      <Crumbs way={way} here={title} />
      <Notice />
      <ItemHead name={title} hint={explanation} />
      {back !== undefined && address !== undefined && (
        <p>
          <a href={address}>{back}</a>
        </p>
      )}
    </>
  );
}
