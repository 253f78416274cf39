import { expect, test } from 'vitest';
import { createNote } from '../../electron/desk/create-note.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { undo } from '../../electron/desk/undo.ts';
import { updateFromText } from '../../electron/desk/update-article.ts';
import { listNotes } from './list-notes.ts';
import { makeBench, onlyArticle } from './make-desk.ts';

const head = (title: string, language: string) =>
  `---\ntitle: ${title}\nlanguage: ${language}\ndate: 2026-03-02\n---\n\n`;
/** An article, and a later version in which lines stand still, moved, changed, came and went. */
const articles = [
  {
    was: `${head('Talks', 'en')}LIMA, March 2, 2026 - Peru and Chile agreed on Monday to open a joint office in Arica by June 8, 2026.\n\nChile pledged to give $45 million for the northern ports.\n\n“We owe this to the people of the coast,” Foreign Minister Ana Torres said.\n\nThe next meeting will take place in Tacna on May 14, 2026.`,
    now: `${head('Talks', 'en')}LIMA, March 2, 2026 - Peru and Chile agreed on Monday to open a joint office in Arica by July 8, 2026.\n\nThe next meeting will take place in Tacna on May 14, 2026.\n\nA long rain fell upon the hills.\n\n“We owe this to the people of the coast,” Foreign Minister Ana Torres said.`,
  },
  {
    was: `${head('Diálogo', 'es')}LIMA, 2 de marzo de 2026 - Perú y Chile acordaron el lunes abrir una oficina conjunta en Arica antes del 8 de junio de 2026.\n\nPerú publicará un plan para las clínicas rurales en octubre de 2026.\n\n«Se lo debemos a la gente de la costa», dijo la ministra de Exteriores Ana Torres.`,
    now: `${head('Diálogo', 'es')}«Se lo debemos a la gente de la costa», dijo la ministra de Exteriores Ana Torres.\n\nLIMA, 2 de marzo de 2026 - Perú y Chile acordaron el lunes abrir una oficina conjunta en Arica antes del 8 de junio de 2026.\n\nLlovió mucho en la sierra.`,
  },
];

/** All that the library says in the open of an article's lines, ids aside. */
function linesInTheOpen({ db }: Desk): unknown {
  const ordinals = '(SELECT ordinal FROM revision WHERE revision.id =';
  return {
    lines: db
      .prepare(
        `SELECT ${ordinals} fact.revision_id) AS version, origin, hidden, confidence, reason, drafter, body, drafted_body,
           verdict, moved, progress, merged_into FROM fact ORDER BY rank, body, reason`,
      )
      .all(),
    spans: db
      .prepare(
        `SELECT ${ordinals} fact_span.revision_id) AS version, fact_span.ordinal, start_offset, end_offset, quote, fact_span.verdict
         FROM fact_span JOIN fact ON fact.id = fact_id ORDER BY rank, body, reason, version, fact_span.ordinal`,
      )
      .all(),
    drafted: db.prepare('SELECT count(*) AS n FROM fact').get(),
  };
}

test.each(articles)(
  'a library with private notes on its lines says in the open what one without them says',
  async ({ was, now }) => {
    const benches = [makeBench({ 'seed.md': was }), makeBench({ 'seed.md': was })];
    const desks: Desk[] = [];
    for (const bench of benches) desks.push(await bench.open());
    const [plain, noted] = desks;
    if (!plain || !noted) return expect.unreachable();
    for (const desk of desks) {
      const { id: articleId } = onlyArticle(listArticles(desk));
      const { facts, revision } = openArticle(desk, { articleId });
      judgeFact(desk, { factId: facts[0]?.id ?? '', verdict: 'confirmed' });
      if (desk === noted) {
        for (const { id } of facts)
          createNote(desk, {
            articleId,
            revisionId: revision.id,
            target: { kind: 'fact', factId: id },
            text: `On ${id}`,
          });
      }
      await updateFromText(desk, { articleId, text: now });
    }
    expect(linesInTheOpen(noted)).toEqual(linesInTheOpen(plain));

    const { id: articleId } = onlyArticle(listArticles(noted));
    const there = new Set(openArticle(noted, { articleId }).facts.map(({ id }) => id));
    const notes = listNotes(noted);
    expect(notes.some(({ target }) => target.kind === 'passage')).toBe(true);
    for (const { target, text } of notes) {
      if (target.kind === 'fact') expect(there.has(target.factId)).toBe(true);
      else expect(target.kind === 'passage' && was.includes(target.selectors.quote.exact), text).toBe(true);
    }
    undo(noted);
    expect(
      listNotes(noted).map(({ target, text }) => target.kind === 'fact' && text === `On ${target.factId}`),
    ).not.toContain(false);
    for (const bench of benches) bench.end();
  },
);
