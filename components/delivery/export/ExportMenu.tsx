import { ActionMenu } from '@/components/ui/choice/ActionMenu';
import type { ExportFormat } from '@/lib/state/export/export-scorecard';
import { formatNames } from '@/lib/text/exports';

/** An item of the menu: a page to print, or a file. */
export type ExportChoice = 'pdf' | ExportFormat;

const choices: readonly (readonly [ExportChoice, string])[] = [
  ['pdf', 'PDF'],
  ['word', formatNames.word],
  ['excel', formatNames.excel],
  ['csv', formatNames.csv],
  ['markdown', formatNames.markdown],
  ['plain-text', formatNames['plain-text']],
  ['json', formatNames.json],
];

type Props = {
  /** The name of the button. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChoose: (choice: ExportChoice) => void;
};

/** A button with the export formats of scorecards. */
export function ExportMenu({ label, disabled = false, onChoose }: Props) {
  return <ActionMenu label={label} disabled={disabled} actions={choices.map(([choice, name]) => ({ name, onChoose: () => onChoose(choice) }))} />;
}
