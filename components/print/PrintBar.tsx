import type { ComponentChildren } from 'preact';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { exportTexts } from '@/lib/text/exports';
import styles from './PrintPage.module.css';

/** The bar above what is printed, on the screen alone: the button that prints, and options. */
export const PrintBar = ({ children }: { readonly children?: ComponentChildren }) => (
  <header class={styles.printBar}>
    <button type="button" class={partsStyles.primary} onClick={() => window.print()}>
      Print or save as PDF
    </button>
    {children}
    <p>{exportTexts.printHint}</p>
  </header>
);

/** Says that there is nothing to print, and why. */
export const NothingToPrint = ({ why }: { readonly why: string }) => (
  <main class={styles.printPage}>
    <h1>{exportTexts.nothingToPrintTitle}</h1>
    <p role="status">{why}</p>
  </main>
);
