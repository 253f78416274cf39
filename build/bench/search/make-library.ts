import { catchUp } from '../../../electron/searching/catch-up.ts';
import { indexPath, openIndexToWrite } from '../../../electron/searching/index-file.ts';
import { listTitle } from '../../../electron/storage/list-title.ts';
import { closeLibrary, openLibrary } from '../../../electron/storage/open-library.ts';
import { repeatable } from '../../../tests/article/anchoring/repeatable.mjs';
import { makeVocabulary, zipfDrawer } from './vocabulary.mjs';

/** When the first article came in; each further one came a minute later. */
const firstImport = Date.UTC(2015, 0, 1);

/** An id, the same each time. They are in order, since random ones would make the filling take an hour. */
function idOf(kind: string, number: number): string {
  return `${kind}-${String(number).padStart(12, '0')}`;
}

/**
 * Fills a folder with a library of articles of 600 words, each with a dozen lines and every second with a printable note,
 * straight into its tables, and with its index. The same count gives the same library.
 *
 * @returns how long making the index took, in milliseconds
 */
export function makeLibrary(folder: string, count: number): number {
  const words = makeVocabulary();
  const random = repeatable(11);
  const draw = zipfDrawer(words, random);
  const some = (length: number) => Array.from({ length }, draw).join(' ');
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const names = Array.from({ length: Math.min(20_000, Math.max(200, count / 2)) }, () => {
    const name = () => pick(words).replace(/^./u, (letter) => letter.toUpperCase());
    return `${name()} ${name()}`;
  });
  const db = openLibrary(folder, { role: 'desk', now: firstImport });
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -400000');
  // Kept up with each line, these take most of the time: an article says by its own row that it has changed.
  const meanwhile = db
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
       AND (name GLOB 'fact_*_changes_article' OR type = 'index' AND tbl_name = 'fact')`,
    )
    .all() as readonly { readonly type: string; readonly name: string; readonly sql: string }[];
  for (const { type, name } of meanwhile) db.exec(`DROP ${type} ${name}`);
  const article = db.prepare(
    'INSERT INTO article (id, imported_at, revision_id, list_date, list_title) VALUES (?, ?, ?, ?, ?)',
  );
  const revision = db.prepare(
    `INSERT INTO revision (id, article_id, ordinal, created_at, origin, title, title_is_ours, place, date, language, source, blocks, text)
     VALUES (?, ?, 1, ?, 'import', ?, 0, ?, ?, 'en', ?, ?, ?)`,
  );
  const fact = db.prepare(
    `INSERT INTO fact (id, article_id, revision_id, rank, origin, hidden, changed_by_hand, confidence, reason, drafter, body, drafted_body)
     VALUES (?, ?, ?, ?, 'engine', 0, 0, 0.8, 'made up', 0, ?, ?)`,
  );
  const span = db.prepare(
    'INSERT INTO fact_span (fact_id, revision_id, ordinal, start_offset, end_offset, quote) VALUES (?, ?, 1, ?, ?, ?)',
  );
  const note = db.prepare(
    `INSERT INTO annotation (id, article_id, revision_id, created_at, modified_at, target, tags, links, text)
     VALUES (?, ?, ?, ?, ?, '{"kind":"article"}', ?, '[]', ?)`,
  );
  const add = (number: number) => {
    const [id, version] = [idOf('article', number), idOf('revision', number)];
    const at = firstImport + number * 60_000;
    const day = new Date(Date.UTC(2015, 0, 1 + (number % 4000))).toISOString().slice(0, 10);
    const paragraphs = Array.from({ length: 12 }, () => `${some(50)}.`);
    const text = paragraphs.join('\n\n');
    let start = 0;
    const blocks = paragraphs.map((paragraph) => {
      const block = { start, end: start + paragraph.length, role: 'paragraph' };
      start += paragraph.length + 2;
      return block;
    });
    const title = some(8);
    article.run(id, at, version, day, listTitle(title));
    revision.run(version, id, at, title, pick(names), day, pick(names), JSON.stringify(blocks), text);
    const [one, other] = [pick(names), pick(names)];
    const due = { iso: `20${15 + (number % 15)}-0${1 + (number % 9)}`, wording: some(2), certainty: 'stated' };
    const bodies = [
      { kind: 'summary', text: some(25) },
      { kind: 'person', name: one, role: some(2), aliases: [] },
      { kind: 'person', name: other, role: some(2), aliases: [] },
      { kind: 'organisation', name: pick(names), aliases: [] },
      ...[0, 1, 2].map(() => ({ kind: 'commitment', text: some(14), parties: [one], due, status: 'agreed' })),
      ...[0, 1].map(() => ({ kind: 'quote', text: some(18), speaker: other })),
      ...[0, 1, 2].map(() => ({ kind: 'keyPoint', text: some(16) })),
    ];
    for (const [place, body] of bodies.entries()) {
      const factId = idOf('fact', number * 100 + place);
      const block = blocks[place % blocks.length] ?? { start: 0, end: 1 };
      fact.run(factId, id, version, place * 1024, JSON.stringify(body), JSON.stringify(body));
      span.run(factId, version, block.start, block.start + 20, text.slice(block.start, block.start + 20));
    }
    if (number % 2 === 0) note.run(idOf('note', number), id, version, at, at, JSON.stringify([some(1)]), some(25));
  };
  const batch = db.transaction((from: number, until: number) => {
    for (let number = from; number < until; number += 1) add(number);
  });
  for (let from = 0; from < count; from += 2000) batch(from, Math.min(count, from + 2000));
  for (const { sql } of meanwhile) db.exec(sql);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const index = openIndexToWrite(indexPath(folder));
  const began = performance.now();
  catchUp(index, db, true);
  const took = performance.now() - began;
  index.pragma('wal_checkpoint(TRUNCATE)');
  index.close();
  closeLibrary(db);
  return took;
}
