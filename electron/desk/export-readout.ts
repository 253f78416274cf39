import type { CallInput } from '../contract/calls.ts';
import type { ExportedFile } from '../contract/exports.ts';
import type { Packed, PackedOriginal } from '../contract/packed.ts';
import { articleName } from '../storage/article-name.ts';
import { getDossier } from '../storage/dossiers.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { getOriginal } from '../storage/originals.ts';
import { packArticle } from '../storage/pack-article.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { listRegister } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { holdEmbargo } from './embargo.ts';
import { registerOf } from './register-of.ts';

/** One article as a `.readout` file. Throws ReadoutError `not-found`, `too-large`. */
export async function readoutFile(db: ReadableDb, articleId: string): Promise<ExportedFile> {
  const { writeReadoutFile } = await import('./readout-container.ts');
  return { bytes: await writeReadoutFile(articleId, packed(db, [articleId])), leftOut: 0 };
}

/**
 * Several articles as one `.readout` file, called after the first of them. Throws ReadoutError `not-found`, `too-large`;
 * `embargoed` where one of them may not go out yet and the person has not seen that.
 */
export async function articlesToSend(
  { db, clock, language }: LibraryContext,
  { articleIds, embargoSeen }: CallInput<'exportArticles'>,
): Promise<{ readonly title: string; readonly bytes: Uint8Array }> {
  const content = packed(db, articleIds);
  for (const { page } of content.articles) {
    holdEmbargo({ embargo: page.embargo, interfaceLanguage: language }, clock(), embargoSeen);
  }
  const title = articleName(db, articleIds[0] ?? '')?.title ?? '';
  const { writeReadoutFile } = await import('./readout-container.ts');
  return { title, bytes: await writeReadoutFile(title, content) };
}

/**
 * A dossier with its articles as a `.readout` file. Throws ReadoutError `not-found`, `too-large`; `embargoed` where it, or
 * one of its articles, may not go out yet and the person has not seen that.
 */
export async function dossierToSend(
  { db, clock, language }: LibraryContext,
  dossierId: string,
  embargoSeen: boolean | undefined,
): Promise<{ readonly title: string; readonly bytes: Uint8Array }> {
  const dossier = getDossier(db, dossierId);
  const page = pageSetupOf(db, dossierId);
  const content = packed(db, dossier.articleIds);
  for (const { embargo } of [page, ...content.articles.map((article) => article.page)]) {
    holdEmbargo({ embargo, interfaceLanguage: language }, clock(), embargoSeen);
  }
  const { title } = dossier;
  const { writeReadoutFile } = await import('./readout-container.ts');
  return { title, bytes: await writeReadoutFile(title, { ...content, dossier: { ...dossier, page } }) };
}

function packed(db: ReadableDb, articleIds: readonly string[]): Packed {
  const articles = articleIds.map((id) => packArticle(db, id));
  const hashes = articles.flatMap(({ revisions }) => revisions.flatMap(({ originalHash }) => originalHash ?? []));
  return {
    articles,
    originals: [...new Set(hashes)].flatMap((hash) => originalOf(db, hash)),
    register: registerOf(listRegister(db), articles),
  };
}

function originalOf(db: ReadableDb, hash: string): PackedOriginal[] {
  const found = getOriginal(db, hash);
  if (found === undefined) return [];
  const { fileName, mediaType, keptAt, bytes } = found;
  return [{ hash, fileName, mediaType, keptAt, bytes: Buffer.from(bytes).toString('base64') }];
}
