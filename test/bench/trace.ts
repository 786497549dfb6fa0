import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z._default(z.number(), 0),
  tid: z.number(),
  pid: z.number(),
  args: z._default(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) }), {}),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** What the extension's own scripts cost a page's main thread: milliseconds in all, and the tasks of over 50 ms in which they ran. */
export type OwnScript = { readonly milliseconds: number; readonly longTasks: number };

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner !== outer && inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;

function summarize(events: readonly TraceEvent[]): OwnScript {
  const own = events.filter(({ ph, args }) => ph === 'X' && /^chrome-extension:.*(content|call)\.js/.test(args.data?.url ?? ''));
  const outermost = own.filter((event) => !own.some((other) => within(event, other)));
  const longTasks = events
    .filter(({ name, dur }) => name === 'RunTask' && dur > 50_000)
    .filter((task) => outermost.some((event) => within(event, task)));
  return { milliseconds: outermost.reduce((sum, { dur }) => sum + dur, 0) / 1000, longTasks: longTasks.length };
}

/** Starts a trace of a page; what is returned ends it. */
export async function startTrace(session: CDPSession): Promise<() => Promise<OwnScript>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...value.flatMap((event: unknown) => eventSchema.safeParse(event).data ?? []));
  });
  const categories = 'devtools.timeline,v8.execute,disabled-by-default-v8.compile,toplevel';
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return summarize(events);
  };
}
