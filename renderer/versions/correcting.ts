import type { Revision } from '../../electron/contract/articles.ts';
import type { CorrectionFields } from '../../electron/contract/versions.ts';
import { showTab } from '../desk/articles.ts';
import { ask } from '../desk/calls.ts';
import { markUnsaved } from '../desk/saving.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';

/** A correction that is being typed. It lives here, not in a component, so that no view can lose it. */
export interface Correcting {
  readonly articleId: string;
  /** The version that it corrects. */
  readonly revisionId: string;
  readonly fields: CorrectionFields;
  /** Where the article was being read when the form took its place, as an offset of its text. */
  readonly readingFrom: number;
}

export const correcting = createStore<{ readonly correcting: Correcting | null }>({ correcting: null });

/** What is typed is kept in the library at most this long after, in milliseconds. */
const keepWithin = 250;
let timer: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> = Promise.resolve();
/** How far the article was scrolled when the form took its place. */
let readingAt = 0;

function pane(): HTMLElement | null {
  return document.getElementById('region-briefing');
}

/** What a version says in the fields of the form. */
export function fieldsOf({ title, place = '', date = '', language, text }: Revision): CorrectionFields {
  return { title, place, date, language, text };
}

/** Opens the form on the open article, empty-handed or with what was typed before. */
export function startCorrecting(fields?: CorrectionFields): void {
  const { article, tab } = session.get();
  if (article === null) return;
  void keepCorrection();
  if (tab !== 'read') showTab('read');
  const readingFrom = tab === 'read' ? firstInSight() : 0;
  session.set({ reading: null, readingReport: null, front: 'briefing' });
  readingAt = pane()?.scrollTop ?? 0;
  const { id: revisionId } = article.revision;
  const typed = fields ?? fieldsOf(article.revision);
  correcting.set({ correcting: { articleId: article.id, revisionId, fields: typed, readingFrom } });
}

/** Where the first paragraph begins that is in sight. */
function firstInSight(): number {
  const top = pane()?.getBoundingClientRect().top ?? 0;
  const bodies = [...(pane()?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const first = bodies.find((body) => body.getBoundingClientRect().bottom > top);
  return Number(first?.dataset.start ?? 0);
}

/** Takes what stands in the form now; it is kept within a quarter of a second. */
export function typeCorrection(change: Partial<CorrectionFields>): void {
  const present = correcting.get().correcting;
  if (present === null) return;
  correcting.set({ correcting: { ...present, fields: { ...present.fields, ...change } } });
  markUnsaved('correction', { state: 'typing' });
  timer ??= setTimeout(() => void keepCorrection(), keepWithin);
}

/** Keeps at once what is typed and not kept yet; settles when the library has it, or has refused it. */
export function keepCorrection(): Promise<void> {
  clearTimeout(timer);
  if (timer === undefined) return keeping;
  timer = undefined;
  const { correcting: present } = correcting.get();
  if (present !== null) keeping = keeping.then(() => keep(present));
  return keeping;
}

async function keep(present: Correcting): Promise<void> {
  const { articleId, revisionId, fields } = present;
  const result = await ask((calls) => calls.keepCorrection({ articleId, revisionId, fields }));
  if (!result.ok) markUnsaved('correction', { state: 'failed', reason: result.error.message });
  else if (correcting.get().correcting?.fields === present.fields) markUnsaved('correction', null);
}

/** Closes the form; what was typed stays kept unless it is dropped or made. */
export function stopCorrecting(): void {
  clearTimeout(timer);
  timer = undefined;
  markUnsaved('correction', null);
  correcting.set({ correcting: null });
  // Back to where the article was being read.
  requestAnimationFrame(() => pane()?.scrollTo(0, readingAt));
}
