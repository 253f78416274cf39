import { mostTags } from '../contract/annotations.ts';
import type { DifferingPart, MergedParts } from '../contract/imports.ts';
import type { PackedArticle, PackedFact, PackedNote, PackedRevision } from '../contract/packed.ts';

/** Whether two parts of articles are the same, field by field. */
export function sameAs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The versions that only the file has; undefined where the two know one version otherwise, and nothing is safe. */
export function newVersions(ours: PackedArticle, theirs: PackedArticle): PackedRevision[] | undefined {
  const byId = new Map(ours.revisions.map((revision) => [revision.id, revision]));
  const numbers = new Set(ours.revisions.map(({ ordinal }) => ordinal));
  const fresh: PackedRevision[] = [];
  for (const revision of theirs.revisions) {
    const known = byId.get(revision.id);
    if (known ? !sameAs(known, revision) : numbers.has(revision.ordinal)) return undefined;
    if (!known) fresh.push(revision);
  }
  return fresh;
}

/** The lines of a hand that only the file has, where both show the same version. */
export function handLines(ours: PackedArticle, theirs: PackedArticle): PackedFact[] {
  const known = new Set(ours.facts.map(({ id }) => id));
  return theirs.facts.filter(
    ({ id, origin, mergedInto }) =>
      origin === 'hand' && ours.shownId === theirs.shownId && mergedInto === undefined && !known.has(id),
  );
}

/** What a hand may change of a line; where it stands in the briefing is not told. */
function handed({ body, hidden, progress, verdict, mergedInto, passages }: PackedFact) {
  return { body, hidden, progress, verdict, mergedInto, passages };
}

/**
 * The lines of the file that a hand has worked on there and nobody here: the same drafted line rests on the same version
 * in both. One that became a part of another line is not among them, since that line may be another one here.
 */
export function correctable(ours: PackedArticle, theirs: PackedArticle): PackedFact[] {
  const known = new Map(ours.facts.map((fact) => [fact.id, fact]));
  return theirs.facts.filter((fact) => {
    const own = known.get(fact.id);
    return (
      own !== undefined &&
      fact.origin === 'engine' &&
      own.origin === 'engine' &&
      own.revisionId === fact.revisionId &&
      isUntouched(own) &&
      !isUntouched(fact) &&
      sameAs(own.drafted, fact.drafted) &&
      fact.mergedInto === undefined
    );
  });
}

function isUntouched({ changedByHand, hidden, progress, verdict, mergedInto }: PackedFact): boolean {
  return !changedByHand && !hidden && progress === undefined && verdict === undefined && mergedInto === undefined;
}

/** Tags that only the file has, as many as there is room for. Capitals part none. */
export function newTags(ours: PackedArticle, theirs: PackedArticle): string[] {
  const known = new Set(ours.tags.map((tag) => tag.toLowerCase()));
  return theirs.tags.filter((tag) => !known.has(tag.toLowerCase())).slice(0, mostTags - ours.tags.length);
}

/**
 * What the file says otherwise than this library, which has it as it was. A note that is private or in the bin here is not
 * among it: no count may tell of one.
 */
export function differingFrom(ours: PackedArticle, theirs: PackedArticle): MergedParts['differing'] {
  const lines = new Map(ours.facts.map((fact) => [fact.id, handed(fact)]));
  const notes = new Map(ours.notes.map((note) => [note.id, note]));
  const counts: Partial<Record<DifferingPart, number>> = {
    shown: ours.shownId === theirs.shownId ? 0 : 1,
    lines: theirs.facts.filter((fact) => !sameAs(lines.get(fact.id), handed(fact))).length,
    notes: theirs.notes.filter((note) => notes.has(note.id) && !sameAs(notes.get(note.id), note)).length,
    tags: newTags({ ...ours, tags: ours.tags.slice(0, mostTags - 1) }, theirs).length,
    credit: sameAs([ours.author, ours.source], [theirs.author, theirs.source]) ? 0 : 1,
    page: sameAs(ours.page, theirs.page) ? 0 : 1,
  };
  const parts: readonly DifferingPart[] = ['shown', 'lines', 'notes', 'tags', 'credit', 'page'];
  return parts.flatMap((part) => {
    const count = counts[part] ?? 0;
    return count === 0 ? [] : [{ part, count }];
  });
}

/**
 * An article of a file as if it were one of ours that came from the same bytes: its lines of a hand and its notes, where
 * they stand on a text that is here too, letter by letter.
 */
export function underOurIds(theirs: PackedArticle, ours: PackedArticle): PackedArticle {
  const keyOf = ({ text, blocks }: PackedRevision) => JSON.stringify([text, blocks]);
  const here = new Map(ours.revisions.map((revision) => [keyOf(revision), revision.id]));
  const homes = new Map(
    theirs.revisions.flatMap((revision) => {
      const home = here.get(keyOf(revision));
      return home === undefined ? [] : [[revision.id, home] as const];
    }),
  );
  const at = (revisionId: string) => homes.get(revisionId) ?? '';
  const facts = theirs.facts
    .filter(
      ({ origin, mergedInto, revisionId, passages }) =>
        origin === 'hand' &&
        mergedInto === undefined &&
        [revisionId, ...passages.map((each) => each.revisionId)].every((id) => homes.has(id)),
    )
    .map((fact) => ({
      ...fact,
      revisionId: at(fact.revisionId),
      passages: fact.passages.map((passage) => ({ ...passage, revisionId: at(passage.revisionId) })),
    }));
  const lines = new Set([...ours.facts, ...facts].map(({ id }) => id));
  const notes = theirs.notes
    .filter(({ revisionId }) => homes.has(revisionId))
    .map(
      (note): PackedNote => ({
        ...note,
        revisionId: at(note.revisionId),
        target: note.target.kind === 'fact' && !lines.has(note.target.factId) ? { kind: 'article' } : note.target,
        earlier: note.earlier
          ?.filter(({ revisionId }) => homes.has(revisionId))
          .map((place) => ({ ...place, revisionId: at(place.revisionId) })),
      }),
    );
  return { ...ours, shownId: at(theirs.shownId), tags: theirs.tags, facts, notes };
}
