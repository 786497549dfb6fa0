// @vitest-environment happy-dom
import { useRef } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { usePageWindow } from '@/components/workspace/interviews/list/use-page-window';
import { fireEvent, render, screen } from '../../../render.ts';

let asked = 0;
const names = Array.from({ length: 5000 }, (_, index) => `interview ${index}`);
const isNumber = (name: string | symbol) => typeof name === 'string' && /^\d+$/.test(name);
const keys = new Proxy(names, {
  get: (target, name, receiver) => {
    if (isNumber(name)) asked += 1;
    return Reflect.get(target, name, receiver);
  },
});

function Table() {
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = usePageWindow(body, { keys, held: -1 });
  return (
    <table>
      <tbody ref={body}>
        {rows.getVirtualItems().map(({ index, key }) => (
          <tr key={key} data-index={index}>
            <td>{key}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

test('scrolling a long table computes the visible rows only', async () => {
  render(<Table />);
  await screen.findByText('interview 0');
  asked = 0;
  vi.stubGlobal('scrollY', 32 * 2000);
  fireEvent.scroll(window);
  await expect.poll(() => screen.queryByText('interview 0')).toBeNull();
  expect(screen.getAllByRole('row').length).toBeGreaterThan(10);
  expect(asked).toBeLessThan(500);
  vi.unstubAllGlobals();
});
