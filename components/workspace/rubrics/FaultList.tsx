import type { FileFault } from '@/lib/rubrics/files/fault';
import libraryStyles from './library.module.css';

const whereOf = ({ line, place }: FileFault) => [line === null ? '' : `Line ${line}`, place].filter((part) => part !== '').join(', ');

/** Everything that is wrong with a file, each with its line and field. */
export function FaultList({ faults }: { readonly faults: readonly FileFault[] }) {
  return (
    <ul class={libraryStyles.faults} aria-label="What is wrong">
      {faults.map((fault) => {
        const where = whereOf(fault);
        return (
          <li key={`${where} ${fault.text}`}>
            {where !== '' && <strong>{where}</strong>} {fault.text}
          </li>
        );
      })}
    </ul>
  );
}
