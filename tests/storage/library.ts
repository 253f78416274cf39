import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import type { Revision } from '../../electron/contract/articles.ts';
import type { FactBody } from '../../electron/contract/facts.ts';
import { insertArticle } from '../../electron/storage/articles.ts';
import { insertFacts, type NewFact } from '../../electron/storage/facts.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { closeLibrary, type OpenOptions, openLibrary } from '../../electron/storage/open-library.ts';

/** A day in 2026, for everything that wants a time. */
export const someDay = Date.UTC(2026, 10, 23, 10, 0, 0);

export const paragraphs = [
  'The two governments agreed on Tuesday to clean the river.',
  'Minister Ana Ruiz said: “We will begin in May.”',
  'The city asked for a second bridge. Nobody answered.',
];

/** An empty folder that goes away after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a library and closes it after the test, unless the test has. */
export function opened(folder: string, options: Partial<OpenOptions> = {}): WritableDb {
  const db = openLibrary(folder, { role: 'desk', now: someDay, ...options });
  onTestFinished(() => closeLibrary(db));
  return db;
}

export function aRevision(articleId: string, over: Partial<Revision> = {}): Revision {
  return {
    id: randomUUID(),
    articleId,
    ordinal: 1,
    createdAt: someDay,
    origin: 'import',
    title: 'A river is cleaned',
    titleIsOurs: true,
    place: 'Lima',
    date: '2026-11-23',
    language: 'en',
    source: 'A test',
    ...articleFromPlainText(paragraphs.join('\n\n')),
    ...over,
  };
}

export function anArticle(db: WritableDb, over: Partial<Revision> = {}, importedAt = someDay): Revision {
  const revision = aRevision(over.articleId ?? randomUUID(), over);
  insertArticle(db, { id: revision.articleId, importedAt, revision });
  return revision;
}

export const bodies = {
  commitment: { kind: 'commitment', text: 'clean the river', parties: ['the two governments'], status: 'agreed' },
  request: { kind: 'commitment', text: 'build a second bridge', parties: ['nobody'], status: 'requested' },
  person: { kind: 'person', name: 'Ana Ruiz', role: 'Minister', aliases: [] },
  point: { kind: 'keyPoint', text: 'The river is dirty' },
} as const satisfies Record<string, FactBody>;

/** A fact on the words `quote` of the revision. */
export function aFact(revision: Revision, body: FactBody, quote: string, over: Partial<NewFact> = {}): NewFact {
  const start = revision.text.indexOf(quote);
  return {
    id: randomUUID(),
    articleId: revision.articleId,
    revisionId: revision.id,
    body,
    evidence: {
      spans: [{ start, end: start + quote.length }],
      confidence: 0.1 + 0.2,
      reason: 'a test',
      drafter: false,
    },
    origin: 'engine',
    ...over,
  };
}

/** Three facts as the engine would give them, and their ids in order. */
export function threeFacts(db: WritableDb, revision: Revision): [string, string, string] {
  const facts = [
    aFact(revision, bodies.commitment, 'agreed on Tuesday to clean the river'),
    aFact(revision, bodies.request, 'asked for a second bridge'),
    aFact(revision, bodies.person, 'Ana Ruiz'),
  ] as const;
  insertFacts(db, facts);
  return [facts[0].id, facts[1].id, facts[2].id];
}

export function anAnnotation(revision: Revision, over: Partial<PrintableAnnotation> = {}): PrintableAnnotation {
  return {
    id: randomUUID(),
    visibility: 'printable',
    articleId: revision.articleId,
    revisionId: revision.id,
    target: {
      kind: 'passage',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: 'the river', prefix: 'to clean ', suffix: '.' },
        position: { type: 'TextPositionSelector', start: 46, end: 55 },
      },
    },
    colour: 'amber',
    text: 'Ask about **May**',
    tags: ['river'],
    links: [],
    createdAt: someDay,
    modifiedAt: someDay,
    ...over,
  };
}

/** All rows of every table of a library, for comparing two states of it; what is owed to backups is no part of that. */
export function dump(db: SqliteDatabase): Record<string, unknown[]> {
  const tables = db
    .prepare(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT IN ('forgotten_note', 'article_change', 'sqlite_sequence') ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

/** Every file under a folder with its bytes. */
export function filesIn(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, bytes: readFileSync(path) };
    });
}

/** The files under a folder that hold a text, in UTF-8 or UTF-16. */
export function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];
  return filesIn(folder)
    .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
    .map(({ path }) => path);
}

/** The code of the ReadoutError that `run` throws; anything else it throws goes on. */
export function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'ReadoutError' && 'code' in error) {
      return String(error.code);
    }
    throw error;
  }
}
