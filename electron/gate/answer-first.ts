import type { FirstViewText } from '../contract/desk-state.ts';
import { ReadoutError, type Result } from '../contract/results.ts';
import { refusalOf } from '../desk/refusal.ts';
import type { AnswerPorts, GatePorts } from './ports.ts';

/** The window's whole first screen, after which the page takes part. Throws what keeps it from being made. */
export async function firstView({ library, window }: Pick<GatePorts, 'library' | 'window'>): Promise<FirstViewText> {
  const first = await library.firstView();
  const { problem, settings } = await library.state();
  // Before the window has anything to show.
  window.shield(settings.shield);
  if (problem === undefined) window.pageIsAlive();
  return first;
}

/** Answers a window's first question, which takes nothing, without what the other calls need. Never throws. */
export async function answerFirst(
  ports: Pick<GatePorts, 'library' | 'window'>,
  { texts, report }: AnswerPorts,
): Promise<Result<FirstViewText>> {
  try {
    return { ok: true, value: await firstView(ports) };
  } catch (error) {
    if (!(error instanceof ReadoutError)) report(error);
    return { ok: false, error: refusalOf(error, texts) };
  }
}
