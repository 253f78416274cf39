import { renamedIn, renamer } from '../briefing/named-in.ts';
import type { DraftedLine } from '../briefing/redraft.ts';
import { readFactBody } from '../contract/entity-readers.ts';
import type { DraftedFact, Fact, FactBody } from '../contract/facts.ts';
import { Unreadable } from '../contract/reading.ts';

/**
 * Drafted facts as lines that the library can hold: one that it cannot, such as a quotation of many pages, must not keep
 * the others out.
 *
 * @param rename what a hand has made of names
 */
export function draftedLines(
  facts: readonly DraftedFact[],
  rename: (name: string) => string = (name) => name,
): DraftedLine[] {
  return facts.flatMap(({ spans, confidence, reason, drafter, ...body }) => {
    const tidy = keepable(body);
    return tidy ? [{ body: renamedIn(tidy, rename, true), evidence: { spans, confidence, reason, drafter } }] : [];
  });
}

function keepable(body: unknown): FactBody | undefined {
  try {
    return readFactBody(body);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
}

/** The name that each name has become in an article, where a hand has merged lines. */
export function mergesOf(facts: readonly Fact[]): (name: string) => string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const renames = facts.flatMap((fact) => {
    let whole: Fact | undefined = fact;
    const passed = new Set<string>();
    // No two lines are to be parts of each other; a library in which they are must not hold the program up.
    while (whole?.mergedInto !== undefined && !passed.has(whole.id)) {
      passed.add(whole.id);
      whole = byId.get(whole.mergedInto);
    }
    return whole && whole !== fact && 'name' in fact.body && 'name' in whole.body
      ? [renamer([fact.body.name], whole.body.name)]
      : [];
  });
  return (name) => renames.reduce((renamed, rename) => rename(renamed), name);
}
