import { type BriefingSection, sectionOf } from '../../electron/briefing/sections.ts';
import type { Fact, FactBody, FactKind } from '../../electron/contract/facts.ts';
import type { Span } from '../../electron/contract/text.ts';
import { showTab } from '../desk/articles.ts';
import { ask } from '../desk/calls.ts';
import { tell } from '../desk/messages.ts';
import { goToFact } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { clearSelection, selectedPassage } from '../read/selection.ts';
import { startEditing } from './editing.ts';
import { addFact } from './fact-actions.ts';
import { emptyBody, refusalOf } from './fact-body.ts';
import { valuesOf } from './fact-fields.ts';

/** What a new line of each section is. */
export const kindsOfSection: { readonly [Section in BriefingSection]: readonly FactKind[] } = {
  keyPoints: ['keyPoint'],
  agreed: ['commitment'],
  requested: ['commitment'],
  positions: ['position'],
  people: ['person'],
  quotes: ['quote'],
  dates: ['event'],
  earlier: ['event'],
  figures: ['figure'],
  names: ['organisation', 'place'],
  questions: ['question'],
};

/** A section of the briefing, or what stands above them. */
type Place = BriefingSection | 'bottomLine';

/** A line that is not in the briefing yet. */
interface NewLine {
  readonly body: FactBody;
  readonly spans: readonly Span[];
}

/** Opens the form for a new line. Where a passage of the article is selected, the line rests on it and begins with what it says. */
export async function startAdding(section: Place, kind: FactKind): Promise<void> {
  const { article } = session.get();
  const span = article === null ? null : selectedPassage(article.revision.text);
  const line = span === null ? null : await readPassage(section, kind, span);
  await openForm(section, line ?? { body: emptyBody(kind, section === 'requested'), spans: [] });
}

/**
 * Makes a line of a passage at once, its words and where they stand kept. Where the passage does not tell all that such a
 * line needs, the form opens with what it tells.
 */
export async function makeLine(section: Place, kind: FactKind, span: Span): Promise<void> {
  const { article } = session.get();
  const line = await readPassage(section, kind, span);
  if (line === null) return;
  if (refusalOf(kind, valuesOf(line.body)) !== null) {
    if (session.get().tab !== 'brief') showTab('brief');
    await openForm(section, line);
    return;
  }
  const saidOf = (fact: Fact) => {
    const place = section === 'bottomLine' ? section : sectionOf(fact, article?.revision.date);
    return texts().read.lineMade(place === 'bottomLine' ? texts().brief.bottomLine : texts().brief.sections[place]);
  };
  const fact = await addFact(line.body, line.spans, saidOf);
  if (fact === null) return;
  clearSelection();
  const edit = () => {
    goToFact(fact.id);
    void startEditing({ kind: 'edit', factId: fact.id, body: fact.body });
  };
  tell({ kind: 'news', text: saidOf(fact), action: { label: texts().brief.editFact, run: edit } });
}

async function openForm(section: Place, line: NewLine): Promise<void> {
  await startEditing({ kind: 'add', section, ...line });
  clearSelection();
}

/** What a passage says as a line; null where it cannot be read, which the message bar then says. */
async function readPassage(section: Place, kind: FactKind, span: Span): Promise<NewLine | null> {
  const { article } = session.get();
  if (article === null) return null;
  const asked = { articleId: article.id, kind, requested: section === 'requested', span };
  const result = await ask((calls) => calls.readPassage(asked));
  if (!result.ok) tell({ kind: 'trouble', text: result.error.message });
  return result.ok ? result.value : null;
}
