import type { ComponentChildren } from 'preact';
import styles from './Crumbs.module.css';

/** A page on the way to another: its address and its name. */
export type Crumb = readonly [address: string, name: string];

type Props = {
  /** The pages that lead to this one, the outermost first. */
  readonly way: readonly Crumb[];
  /** This page's name. */
  readonly here: string;
  readonly children?: ComponentChildren;
};

/** Links to the pages that lead to this one, this page's name, and content at the other end of the line. */
export function Crumbs({ way, here, children }: Props) {
  return (
    <div class={styles.crumbBar}>
      <nav aria-label="Breadcrumb">
        <ol class={styles.crumbs}>
          {way.map(([address, name]) => (
            <li key={address}>
              <a href={address}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
          <li aria-current="page">
            <bdi>{here}</bdi>
          </li>
        </ol>
      </nav>
      {children}
    </div>
  );
}
