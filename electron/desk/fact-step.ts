import type { Fact } from '../contract/facts.ts';
import type { WritableDb } from '../storage/handles.ts';
import { recordStep } from '../storage/undo.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { LibraryContext } from './context.ts';

/** One change of one fact, as a step that undo takes back; whoever shows the article is told. */
export function factStep(
  desk: LibraryContext,
  step: keyof Texts['commands']['steps'],
  change: (db: WritableDb) => Fact,
): Fact {
  const fact = recordStep(desk.db, desk.texts.commands.steps[step], () => change(desk.db));
  desk.changed([fact.articleId]);
  return fact;
}
