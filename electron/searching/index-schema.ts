/** Marks a file as a search index of Readout: the letters "RDSX". */
export const indexId = 0x52445358;

/** The index's shape. It holds nothing of its own, so another shape is no reason to convert it: it is made anew. */
export const indexVersion = 2;

/** Letters that FTS5, whose Unicode is older, takes for marks between words: vowels and tones of New Tai Lue, two of Vedic. */
const younger = [...range(0x19b0, 0x19c0), ...range(0x19c8, 0x19c9), ...range(0x1cf2, 0x1cf3)].join('');

const tokens = `tokenize = 'unicode61 remove_diacritics 2 tokenchars ${younger}', prefix = '2 3'`;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

/**
 * Notes and their words, which FTS5 keeps too: a note that is private from now on, or deleted, is forgotten by throwing
 * the whole table away. Only whole pages are wiped for certain; where rows move between pages, SQLite leaves their bytes.
 */
export const noteTable = `CREATE VIRTUAL TABLE note_words USING fts5(text, tags, ${tokens});
  INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);`;

/** Which notes are in `note_words`, by its row ids; one without words lies in the bin. */
export const notePlaces = `CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    note_id TEXT NOT NULL UNIQUE,
    doc_id INTEGER NOT NULL,
    article_id TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    shown INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX note_by_doc ON note (doc_id);`;

/**
 * The index. An article's number is its place in the order of coming in, so that the newest are found first. Its text is
 * read from the library, which keeps every version; what else was indexed of it stands in `extra`, since FTS5 must be
 * told what it is to take out: the same words, so an index holds only for the Unicode that it was made with.
 * `stamp` is the change up to which an article is indexed, null before the first time.
 */
export const indexSchema = `
  CREATE TABLE doc (
    id INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE,
    stale INTEGER NOT NULL DEFAULT 1,
    stamp INTEGER,
    revision_id TEXT,
    day TEXT
  ) STRICT;
  CREATE INDEX doc_stale ON doc (id) WHERE stale = 1;
  CREATE TABLE extra (id INTEGER PRIMARY KEY, facts TEXT NOT NULL, people TEXT NOT NULL, source TEXT NOT NULL) STRICT;
  CREATE TABLE due (
    day TEXT NOT NULL, until TEXT NOT NULL, done INTEGER NOT NULL, doc_id INTEGER NOT NULL,
    PRIMARY KEY (day, until, done, doc_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX due_by_doc ON due (doc_id);
  CREATE VIRTUAL TABLE words USING fts5(title, text, facts, people, source, content = '', ${tokens});
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

  CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE doc_name (
    doc_id INTEGER NOT NULL, name_id INTEGER NOT NULL, PRIMARY KEY (doc_id, name_id)
  ) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE name_words USING fts5(name, content = '', ${tokens});
  INSERT INTO name_words (name_words, rank) VALUES ('secure-delete', 1);

  ${notePlaces}
  ${noteTable}

  CREATE TABLE made (unicode TEXT NOT NULL) STRICT;
  CREATE TABLE mark (slot INTEGER PRIMARY KEY CHECK (slot = 1), seq INTEGER NOT NULL, stamp INTEGER NOT NULL) STRICT;
`;
