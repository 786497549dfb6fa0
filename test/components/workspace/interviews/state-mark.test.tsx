// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { StateMark } from '@/components/workspace/interviews/marks/StateMark';
import { act, render } from '../../render.ts';

afterEach(() => {
  vi.useRealTimers();
});

const hourMs = 3_600_000;

test('a scorecard becomes overdue at its time without another render', () => {
  vi.useFakeTimers();
  const overdueFrom = Date.now() + 9 * hourMs;
  const { container } = render(<StateMark state="to-finish" overdueFrom={overdueFrom} />);
  act(() => void vi.advanceTimersByTime(9 * hourMs - 1));
  expect(container.textContent).toBe('To finish');
  act(() => void vi.advanceTimersByTime(1));
  expect(container.textContent).toBe('Overdue');
});

test('even if the device slept through that time', () => {
  vi.useFakeTimers();
  const { container } = render(<StateMark state="to-finish" overdueFrom={Date.now() + 9 * hourMs} />);
  vi.setSystemTime(Date.now() + 10 * hourMs);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(container.textContent).toBe('Overdue');
});

test('a finished scorecard never does', () => {
  vi.useFakeTimers();
  const { container } = render(<StateMark state="delivered" overdueFrom={null} />);
  expect(vi.getTimerCount()).toBe(0);
  expect(container.textContent).toBe('Delivered');
});
