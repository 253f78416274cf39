import { indexedForm, searchedWords } from '../article/search-words.ts';
import type { NamedOne } from './fact-names.ts';
import type { IndexDb } from './index-file.ts';
import { row, rows, run } from './prepared.ts';

function keyOf({ kind, name }: NamedOne): string {
  return `${kind} ${searchedWords(name).join(' ')}`;
}

function nameIdOf(index: IndexDb, one: NamedOne): number {
  const key = keyOf(one);
  const known = row<{ id: number }>(index, 'SELECT id FROM name WHERE key = ?', [key])?.id;
  if (known !== undefined) return known;
  const { id } = run(index, 'INSERT INTO name (key, kind, name, articles) VALUES (?, ?, ?, 0)', [
    key,
    one.kind,
    one.name,
  ]);
  run(index, 'INSERT INTO name_words (rowid, name) VALUES (?, ?)', [id, indexedForm(one.name)]);
  return id;
}

function dropName(index: IndexDb, id: number): void {
  const kept = row<{ name: string; articles: number }>(index, 'SELECT name, articles FROM name WHERE id = ?', [id]);
  if (kept === undefined || kept.articles > 0) return;
  run(index, "INSERT INTO name_words (name_words, rowid, name) VALUES ('delete', ?, ?)", [id, indexedForm(kept.name)]);
  run(index, 'DELETE FROM name WHERE id = ?', [id]);
}

/** Says whom an article names; nobody where it is gone. A name that is in no article any more goes. */
export function keepNames(index: IndexDb, docId: number, named: readonly NamedOne[]): void {
  const before = new Set(
    rows<{ id: number }>(index, 'SELECT name_id AS id FROM doc_name WHERE doc_id = ?', [docId]).map(({ id }) => id),
  );
  const now = new Set(named.filter(({ name }) => searchedWords(name).length > 0).map((one) => nameIdOf(index, one)));
  for (const id of now) {
    if (before.has(id)) continue;
    run(index, 'INSERT INTO doc_name (doc_id, name_id) VALUES (?, ?)', [docId, id]);
    run(index, 'UPDATE name SET articles = articles + 1 WHERE id = ?', [id]);
  }
  for (const id of before) {
    if (now.has(id)) continue;
    run(index, 'DELETE FROM doc_name WHERE doc_id = ? AND name_id = ?', [docId, id]);
    run(index, 'UPDATE name SET articles = articles - 1 WHERE id = ?', [id]);
    dropName(index, id);
  }
}
