import type { ArticleHead, Revision } from '../contract/articles.ts';
import { type HeadProvenance, type TracedField, tracedFields } from '../contract/imports.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { originsOf } from '../storage/revision-origins.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** Where the fields of a prepared article's head were found: in its file, or by the drafting in its words. */
export function headOrigins({ imported, head }: Pick<PreparedArticle, 'imported' | 'head'>): HeadProvenance {
  const { provenance } = imported;
  const inText = (field: 'title' | 'date') =>
    head[field] !== undefined && imported.head[field] === undefined ? 'text' : undefined;
  return {
    ...provenance,
    // A title of ours was found nowhere.
    title: head.titleIsOurs ? undefined : (provenance.title ?? inText('title')),
    date: provenance.date ?? inText('date'),
    // An address that stands for a publisher is where the publisher was found.
    source: provenance.source ?? (head.source === undefined ? undefined : provenance.address),
  };
}

/** Where the fields of a head were found of which some follow the version before, and the others the new one. */
export function followingOrigins(
  db: ReadableDb,
  before: Revision,
  fresh: { readonly head: ArticleHead; readonly origins: HeadProvenance },
  chosen: ArticleHead,
): HeadProvenance {
  const old = originsOf(db, before.id);
  return originsBy((field) => (chosen[field] === fresh.head[field] ? fresh.origins[field] : old[field]));
}

/** Where the fields of a head were found of which a hand has changed some. */
export function correctedOrigins(db: ReadableDb, before: Revision, head: ArticleHead): HeadProvenance {
  const old = originsOf(db, before.id);
  return originsBy((field) => (head[field] === before[field] ? old[field] : 'hand'));
}

function originsBy(originOf: (field: TracedField) => HeadProvenance[TracedField]): HeadProvenance {
  return Object.fromEntries(tracedFields.map((field) => [field, originOf(field)]));
}
