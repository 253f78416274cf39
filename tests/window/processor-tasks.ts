import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the window's thread did while something was done: the processor's time of each of its tasks, in milliseconds. */
export async function processorTasks(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const events = await traced(session, work);
    const thread = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
    if (thread === undefined) throw new Error('the trace does not name the window’s thread');
    const { pid, tid } = thread;
    return events.flatMap((event) =>
      // As the developer tools count them; the layer below tells of each task too.
      event.ph === 'X' && event.name === 'RunTask' && event.pid === pid && event.tid === tid
        ? (event.tdur ?? 0) / 1000
        : [],
    );
  } finally {
    await session.detach();
  }
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}
