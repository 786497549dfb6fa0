import type { ComponentChildren } from 'preact';
import { ColumnHeads } from './ColumnHeads';
import styles from './ListTable.module.css';

/** An item of a list: its page, its name, and what stands in the further columns. */
export type ListedItem = {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly cells: readonly ComponentChildren[];
};

type Props = { readonly label: string; readonly columns: readonly string[]; readonly items: readonly ListedItem[] };

/** Items as a table, each with a link to its page. */
export const ListTable = ({ label, columns, items }: Props) => (
  <div class={styles.listTable}>
    <table aria-label={label}>
      <ColumnHeads names={columns} />
      <tbody>
        {items.map(({ id, address, name, cells }) => (
          <tr key={id}>
            <th scope="row">
              <a href={address} dir="auto">
                {name}
              </a>
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-name={columns[index + 1]}>
                <span dir="auto">{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
