import { expect, test } from 'vitest';
import type { AnnotationTarget } from '../../electron/contract/annotations.ts';
import {
  deleteAnnotation,
  findAnnotation,
  insertAnnotation,
  listAnnotationsOf,
  updateAnnotation,
} from '../../electron/storage/annotations.ts';
import { binArticle } from '../../electron/storage/articles.ts';
import { anAnnotation, anArticle, codeOf, emptyFolder, opened, someDay } from './library.ts';
import { listAnnotations } from './list-annotations.ts';

test('every kind of target comes back as it went in', () => {
  const db = opened(emptyFolder());
  const revision = anArticle(db);
  const passage = anAnnotation(revision).target;
  const targets: AnnotationTarget[] = [
    { kind: 'article' },
    { kind: 'paragraph', number: 2 },
    { kind: 'fact', factId: 'f' },
    passage,
  ];
  const all = targets.map((target, index) => anAnnotation(revision, { target, createdAt: someDay + index }));
  for (const annotation of all) {
    insertAnnotation(db, annotation);
  }
  expect(listAnnotations(db)).toEqual(all);
  expect(listAnnotationsOf(db, revision.articleId)).toEqual(all);
});

test('a change replaces all but the id; a deletion is final and told once', () => {
  const db = opened(emptyFolder());
  const revision = anArticle(db);
  const annotation = anAnnotation(revision);
  insertAnnotation(db, annotation);
  const changed = { ...annotation, text: 'zero \0 character', tags: [], colour: undefined, modifiedAt: someDay + 5 };
  updateAnnotation(db, changed);
  expect(findAnnotation(db, annotation.id)).toEqual(changed);
  expect(deleteAnnotation(db, annotation.id)).toBe(true);
  expect(deleteAnnotation(db, annotation.id)).toBe(false);
  expect(codeOf(() => updateAnnotation(db, changed))).toBe('not-found');
  expect(findAnnotation(db, annotation.id)).toBeUndefined();
});

test('annotations on an article in the bin are not listed', () => {
  const db = opened(emptyFolder());
  const revision = anArticle(db);
  insertAnnotation(db, anAnnotation(revision));
  binArticle(db, revision.articleId, someDay);
  expect(listAnnotations(db)).toEqual([]);
});

test('an ill-formed one is refused before it is written', () => {
  const db = opened(emptyFolder());
  const bad = anAnnotation(anArticle(db), { target: { kind: 'paragraph', number: 0 } });
  expect(codeOf(() => insertAnnotation(db, bad))).toBe('bad-input');
});
