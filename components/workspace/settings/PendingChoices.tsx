import type { ComponentChildren } from 'preact';
import settingsStyles from './settings.module.css';

type Props = { readonly isReading: boolean; readonly children: ComponentChildren };

/** Choices: while they are being read they stand where they will be, and cannot be made yet. */
export const PendingChoices = ({ isReading, children }: Props) => (
  <fieldset class={settingsStyles.settingsReading} disabled={isReading}>
    {children}
  </fieldset>
);
