CREATE INDEX annotation_by_article ON annotation (article_id, created_at);

CREATE INDEX annotation_by_time ON annotation (created_at, id, article_id) WHERE deleted_at IS NULL;

CREATE INDEX annotation_link_by_annotation ON annotation_link (annotation_id);

CREATE INDEX article_by_date ON article (shelf, list_date DESC, imported_at DESC, list_title, id);

CREATE INDEX article_by_import ON article (shelf, imported_at DESC, list_date DESC, list_title, id);

CREATE INDEX article_by_title ON article (shelf, list_title, list_date DESC, id);

CREATE INDEX article_tag_by_tag ON article_tag (tag, article_id);

CREATE INDEX dossier_by_article ON dossier_article (article_id);

CREATE INDEX fact_by_article ON fact (article_id, rank);

CREATE INDEX fact_by_due ON fact (due_until, id) WHERE hidden = 0 AND due_until IS NOT NULL;

CREATE INDEX fact_by_merge ON fact (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX fact_by_name ON fact (kind, name, aliases, article_id) WHERE hidden = 0 AND name IS NOT NULL;

CREATE INDEX fact_by_standing ON fact (article_id, progress, firmness, due_by)
  WHERE kind = 'commitment' AND firmness <> 'requested' AND hidden = 0;

CREATE INDEX revision_by_original ON revision (original_hash) WHERE original_hash IS NOT NULL;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id),
  revision_id TEXT NOT NULL REFERENCES revision (id),
  colour TEXT,
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  filler BLOB NOT NULL DEFAULT (zeroblob(4096)) CHECK (length(filler) = 4096),
  target TEXT NOT NULL CHECK (json_valid(target)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  links TEXT NOT NULL CHECK (json_valid(links)),
  text TEXT NOT NULL
, earlier TEXT CHECK (json_valid(earlier)), deleted_at INTEGER) STRICT;

CREATE TABLE annotation_link (
  target_id TEXT NOT NULL,
  annotation_id TEXT NOT NULL,
  PRIMARY KEY (target_id, annotation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id TEXT PRIMARY KEY NOT NULL,
  imported_at INTEGER NOT NULL,
  deleted_at INTEGER
, revision_id TEXT REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, drafted_with INTEGER, drafted_revision TEXT REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)), archived_at INTEGER, list_date TEXT NOT NULL DEFAULT '', list_title TEXT NOT NULL DEFAULT '', shelf TEXT NOT NULL DEFAULT 'desk'
  CHECK (shelf IN ('desk', 'pinned', 'archive', 'bin'))) STRICT;

CREATE TABLE article_change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id TEXT NOT NULL UNIQUE REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  stamp INTEGER NOT NULL DEFAULT (random() >> 11)
) STRICT;

CREATE TABLE article_credit (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
  author TEXT,
  source TEXT
) STRICT;

CREATE TABLE article_tag (
  article_id TEXT NOT NULL REFERENCES article (id),
  tag TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (article_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE colour_name (
  colour TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
  revision_id TEXT NOT NULL REFERENCES revision (id),
  kept_at INTEGER NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE dossier (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE dossier_article (
  dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
  article_id TEXT NOT NULL REFERENCES article (id),
  rank INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_line (
  dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
  line_id TEXT NOT NULL,
  pinned INTEGER CHECK (pinned IN (0, 1)),
  short INTEGER CHECK (short IN (0, 1)),
  short_text TEXT,
  PRIMARY KEY (dossier_id, line_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_page (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
  marking TEXT,
  prepared_for TEXT,
  prepared_by TEXT,
  prepared_on TEXT,
  embargo TEXT,
  sections TEXT CHECK (json_valid(sections))
) STRICT;

CREATE TABLE fact (
  id TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id),
  revision_id TEXT NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('engine', 'hand')),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  changed_by_hand INTEGER NOT NULL CHECK (changed_by_hand IN (0, 1)),
  progress TEXT CHECK (progress IN ('open', 'due', 'overdue', 'done')),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  reason TEXT NOT NULL,
  drafter INTEGER NOT NULL CHECK (drafter IN (0, 1)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  drafted_body TEXT CHECK (json_valid(drafted_body)),
  kind TEXT GENERATED ALWAYS AS (body ->> 'kind') VIRTUAL,
  firmness TEXT GENERATED ALWAYS AS (body ->> 'status') VIRTUAL, verdict TEXT CHECK (verdict IN ('confirmed', 'rejected')), moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)), merged_into TEXT REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED, person_name TEXT
  GENERATED ALWAYS AS (CASE WHEN body ->> 'kind' = 'person' THEN body ->> 'name' END) VIRTUAL, due_by TEXT GENERATED ALWAYS AS (
  CASE WHEN body ->> '$.due.certainty' <> 'vague'
    THEN substr(body ->> '$.due.iso', instr(body ->> '$.due.iso', '/') + 1) END) VIRTUAL, due TEXT GENERATED ALWAYS AS (
  CASE body ->> 'kind' WHEN 'commitment' THEN body -> 'due' WHEN 'event' THEN body -> 'when' END
) VIRTUAL, due_until TEXT GENERATED ALWAYS AS (
  CASE
    WHEN due IS NULL THEN NULL
    WHEN due ->> 'iso' IS NULL OR due ->> 'certainty' = 'vague' THEN ''
    ELSE substr(due ->> 'iso', instr(due ->> 'iso', '/') + 1) || '~'
  END
) VIRTUAL, name TEXT GENERATED ALWAYS AS (
  CASE WHEN body ->> 'kind' IN ('person', 'organisation') THEN body ->> 'name' END
) VIRTUAL, aliases TEXT GENERATED ALWAYS AS (
  CASE WHEN body ->> 'kind' IN ('person', 'organisation') THEN body ->> 'aliases' END
) VIRTUAL,
  CHECK ((origin = 'hand') = (drafted_body IS NULL))
) STRICT;

CREATE TABLE fact_span (
  fact_id TEXT NOT NULL REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  revision_id TEXT NOT NULL REFERENCES revision (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL, verdict TEXT CHECK (verdict IN ('exact', 'moved')),
  PRIMARY KEY (fact_id, revision_id, ordinal),
  CHECK (start_offset < end_offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE forgotten_note (
  id TEXT PRIMARY KEY NOT NULL,
  token BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE likeness_sign (
  sign INTEGER NOT NULL,
  revision_id TEXT NOT NULL REFERENCES revision (id),
  PRIMARY KEY (sign, revision_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes_key (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  key_id BLOB NOT NULL CHECK (length(key_id) = 16)
) STRICT;

CREATE TABLE original (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE page_line (
  article_id TEXT NOT NULL REFERENCES article (id),
  line_id TEXT NOT NULL,
  pinned INTEGER CHECK (pinned IN (0, 1)),
  short INTEGER CHECK (short IN (0, 1)),
  short_text TEXT,
  PRIMARY KEY (article_id, line_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_setup (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
  marking TEXT,
  prepared_for TEXT,
  prepared_by TEXT,
  prepared_on TEXT,
  embargo TEXT,
  sections TEXT CHECK (json_valid(sections))
) STRICT;

CREATE TABLE page_template (
  name TEXT PRIMARY KEY NOT NULL,
  sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT, WITHOUT ROWID;

CREATE TABLE register_apart (
  one_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
  other_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_entry (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'notPerson', 'notOrganisation')),
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  taught_at INTEGER NOT NULL
) STRICT;

CREATE TABLE register_role (
  entry_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
  article_id TEXT NOT NULL REFERENCES article (id),
  role TEXT,
  affiliation TEXT,
  seen TEXT,
  PRIMARY KEY (entry_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  id TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  created_at INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('import', 'hand')),
  original_hash TEXT REFERENCES original (hash),
  title TEXT NOT NULL,
  title_is_ours INTEGER NOT NULL CHECK (title_is_ours IN (0, 1)),
  place TEXT,
  date TEXT,
  language TEXT NOT NULL,
  source TEXT,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  text TEXT NOT NULL,
  UNIQUE (article_id, ordinal)
) STRICT;

CREATE TABLE revision_address (
  revision_id TEXT PRIMARY KEY NOT NULL REFERENCES revision (id),
  address TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE revision_origin (
  revision_id TEXT PRIMARY KEY NOT NULL REFERENCES revision (id),
  author TEXT,
  origins TEXT NOT NULL CHECK (json_valid(origins))
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_note (
  id TEXT PRIMARY KEY NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 12),
  box BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seed (
  name TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id),
  taken_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TRIGGER annotation_delete_changes_article AFTER DELETE ON annotation
    BEGIN
DELETE FROM article_change WHERE article_id = OLD.article_id;
INSERT INTO article_change (article_id) VALUES (OLD.article_id);
    END;

CREATE TRIGGER annotation_delete_unlinks AFTER DELETE ON annotation
BEGIN
  DELETE FROM annotation_link WHERE annotation_id = OLD.id;
END;

CREATE TRIGGER annotation_insert_changes_article AFTER INSERT ON annotation
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.article_id;
INSERT INTO article_change (article_id) VALUES (NEW.article_id);
    END;

CREATE TRIGGER annotation_insert_links AFTER INSERT ON annotation
    BEGIN
DELETE FROM annotation_link WHERE annotation_id = NEW.id;
INSERT INTO annotation_link (target_id, annotation_id)
  SELECT DISTINCT link.value, NEW.id FROM json_each(NEW.links) AS link WHERE link.type = 'text';
    END;

CREATE TRIGGER annotation_is_forgotten AFTER DELETE ON annotation
BEGIN INSERT OR REPLACE INTO forgotten_note (id, token) VALUES (OLD.id, randomblob(8)); END;

CREATE TRIGGER annotation_update_changes_article AFTER UPDATE OF text, tags, deleted_at ON annotation
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.article_id;
INSERT INTO article_change (article_id) VALUES (NEW.article_id);
    END;

CREATE TRIGGER annotation_update_links AFTER UPDATE OF links ON annotation
    BEGIN
DELETE FROM annotation_link WHERE annotation_id = NEW.id;
INSERT INTO annotation_link (target_id, annotation_id)
  SELECT DISTINCT link.value, NEW.id FROM json_each(NEW.links) AS link WHERE link.type = 'text';
    END;

CREATE TRIGGER article_begins_with_a_revision BEFORE INSERT ON article WHEN NEW.revision_id IS NULL
BEGIN SELECT RAISE(ABORT, 'an article shows one of its revisions'); END;

CREATE TRIGGER article_insert_changes_article AFTER INSERT ON article
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.id;
INSERT INTO article_change (article_id) VALUES (NEW.id);
    END;

CREATE TRIGGER article_keeps_a_revision BEFORE UPDATE OF revision_id ON article WHEN NEW.revision_id IS NULL
BEGIN SELECT RAISE(ABORT, 'an article shows one of its revisions'); END;

CREATE TRIGGER article_update_changes_article AFTER UPDATE OF deleted_at, revision_id ON article
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.id;
INSERT INTO article_change (article_id) VALUES (NEW.id);
    END;

CREATE TRIGGER fact_delete_changes_article AFTER DELETE ON fact
    BEGIN
DELETE FROM article_change WHERE article_id = OLD.article_id;
INSERT INTO article_change (article_id) VALUES (OLD.article_id);
    END;

CREATE TRIGGER fact_insert_changes_article AFTER INSERT ON fact
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.article_id;
INSERT INTO article_change (article_id) VALUES (NEW.article_id);
    END;

CREATE TRIGGER fact_update_changes_article AFTER UPDATE OF body, hidden, progress ON fact
    BEGIN
DELETE FROM article_change WHERE article_id = NEW.article_id;
INSERT INTO article_change (article_id) VALUES (NEW.article_id);
    END;

CREATE TRIGGER original_is_kept BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'imported bytes are never deleted'); END;

CREATE TRIGGER original_is_kept_as_it_is BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'imported bytes are never changed'); END;

CREATE TRIGGER revision_address_is_kept BEFORE DELETE ON revision_address
BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

CREATE TRIGGER revision_address_is_kept_as_it_is BEFORE UPDATE ON revision_address
BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;

CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

CREATE TRIGGER revision_is_kept_as_it_is BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;

CREATE TRIGGER revision_origin_is_kept BEFORE DELETE ON revision_origin
BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

CREATE TRIGGER revision_origin_is_kept_as_it_is BEFORE UPDATE ON revision_origin
BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;

CREATE TRIGGER sealed_note_is_forgotten AFTER DELETE ON sealed_note
BEGIN INSERT OR REPLACE INTO forgotten_note (id, token) VALUES (OLD.id, randomblob(8)); END;
