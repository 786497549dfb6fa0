import type { CDPSession, Frame } from 'playwright-core';

/** What a panel's main thread did while something happened: milliseconds by kind, how long that took, and the longest of its tasks over 50 ms. */
export type ThreadUse = {
  readonly took: number;
  readonly busy: number;
  readonly script: number;
  readonly layout: number;
  readonly longTasks: readonly number[];
};

/** Runs in each document before its own scripts: keeps how long each task of over 50 ms was. */
export function keepLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
}

/** Measures the main thread of a panel while something happens. */
export async function measureThread(panel: Frame, happen: () => Promise<unknown>): Promise<ThreadUse> {
  const session = await panel.page().context().newCDPSession(panel);
  await session.send('Performance.enable');
  const tasksIn = (): Promise<readonly number[]> => panel.evaluate(() => Reflect.get(globalThis, 'longTasks'));
  const [before, known, begun] = [await readMetrics(session), (await tasksIn()).length, performance.now()];
  await happen();
  const [after, tasks, took] = [await readMetrics(session), await tasksIn(), performance.now() - begun];
  await session.detach();
  const spent = (name: string) => after(name) - before(name);
  return {
    took,
    busy: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    longTasks: tasks.slice(known),
  };
}

/** The heap of a panel without garbage, in KiB, and how many elements it has. */
export async function sizeOf(panel: Frame): Promise<{ readonly heap: number; readonly elements: number }> {
  const session = await panel.page().context().newCDPSession(panel);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize / 1024, elements: await panel.evaluate(() => document.querySelectorAll('*').length) };
}
