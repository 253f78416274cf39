import type { Fact, FactBody, Progress, Verdict } from '../../electron/contract/facts.ts';
import type { Result } from '../../electron/contract/results.ts';
import type { Span } from '../../electron/contract/text.ts';
import { announce } from '../desk/announce.ts';
import { change } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { focusLine } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';

/** Says what was done and reads the briefing again; nobody waits for that. */
export function settled<Value>(result: Result<Value>, sentence: string): boolean {
  if (result.ok) announce(sentence);
  void reload();
  return result.ok;
}

/** Shows a line as the library has just answered it, so that the old one is not seen again for a moment. */
function take(fact: Fact): void {
  const { article } = session.get();
  if (article === null || article.id !== fact.articleId) return;
  const known = article.facts.some((candidate) => candidate.id === fact.id);
  const facts = known
    ? article.facts.map((candidate) => (candidate.id === fact.id ? fact : candidate))
    : [...article.facts, fact];
  session.set({ article: { ...article, facts } });
}

/** Changes what a line says. */
export async function editFact(factId: string, body: FactBody): Promise<boolean> {
  const result = await change((calls) => calls.editFact({ factId, body }));
  if (result.ok) take(result.value);
  return settled(result, texts().brief.savedLine);
}

/** Adds a line to the open article; with spans it rests on them. `saidOf` words what is said aloud then. */
export async function addFact(
  body: FactBody,
  spans: readonly Span[],
  saidOf: (fact: Fact) => string = () => texts().brief.addedLine,
): Promise<Fact | null> {
  const { article } = session.get();
  if (article === null) return null;
  const result = await change((calls) => calls.addFact({ articleId: article.id, body, spans }));
  if (result.ok) take(result.value);
  settled(result, result.ok ? saidOf(result.value) : '');
  return result.ok ? result.value : null;
}

/** Hides a line, or shows it again. */
export async function hideFact(factId: string, hidden: boolean): Promise<void> {
  const words = texts().brief;
  settled(await change((calls) => calls.hideFact({ factId, hidden })), hidden ? words.hiddenLine : words.shownLine);
}

/** Says that a line is right, or wrong; null takes that back. */
export async function judgeFact(factId: string, verdict: Verdict | null): Promise<void> {
  const words = texts().hand;
  const said = { confirmed: words.confirmedLine, rejected: words.rejectedLine, none: words.unconfirmedLine };
  const result = await change((calls) => calls.judgeFact({ factId, verdict }));
  if (result.ok) take(result.value);
  settled(result, said[verdict ?? 'none']);
  if (verdict !== 'rejected') focusLine(factId);
}

/** Says that a name is no person, or no organisation, here and in every article to come. */
export async function dismissName(factId: string, name: string): Promise<void> {
  const result = await change((calls) => calls.dismissName({ factId }));
  if (result.ok) take(result.value);
  settled(result, texts().hand.dismissed(name));
}

/** Puts a line back into the form in which it was drafted. */
export async function restoreFact(factId: string): Promise<void> {
  settled(await change((calls) => calls.restoreFact({ factId })), texts().brief.restoredLine);
}

/** Removes a line that was added by hand. */
export async function removeFact(factId: string): Promise<void> {
  settled(await change((calls) => calls.removeFact({ factId })), texts().brief.removedLine);
}

/** Says how far an undertaking has come; null leaves it to the source and the calendar. */
export async function setProgress(factId: string, progress: Progress | null): Promise<void> {
  settled(await change((calls) => calls.setProgress({ factId, progress })), texts().brief.savedLine);
}

/**
 * Moves a line one place up or down among the lines that stand with it.
 *
 * @param together ids of the section's lines in their order
 */
export async function moveFact(factId: string, together: readonly string[], step: -1 | 1): Promise<void> {
  const words = texts().brief;
  const at = together.indexOf(factId);
  const to = at + step;
  if (at < 0 || to < 0 || to >= together.length) {
    announce(words.atTheEdge);
    return;
  }
  const beforeId = placeBefore(together, at, step);
  const result = await change((calls) => calls.moveFact({ factId, beforeId }));
  settled(result, words.moved(to + 1, together.length));
  focusLine(factId);
}

/** The fact that the moved one comes to stand before: in the whole article's order, so that other sections stay. */
function placeBefore(together: readonly string[], at: number, step: -1 | 1): string | null {
  if (step === -1) return together[at - 1] ?? null;
  const over = together[at + 1];
  const facts = session.get().article?.facts ?? [];
  const overAt = facts.findIndex((fact) => fact.id === over);
  return facts[overAt + 1]?.id ?? null;
}
