import { inflateSync } from 'node:zlib';
import { dossierFormats, exportFormats } from '../../electron/contract/exports.ts';
import { deleteDossier } from '../../electron/desk/change-dossier.ts';
import { checkLibrary } from '../../electron/desk/check-library.ts';
import { comingUp } from '../../electron/desk/coming-up.ts';
import { comingUpCalendar } from '../../electron/desk/coming-up-calendar.ts';
import type { LibraryContext } from '../../electron/desk/context.ts';
import { clipboardBriefing, copyOf } from '../../electron/desk/copy-briefing.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { dossier } from '../../electron/desk/dossier.ts';
import { dossierPage } from '../../electron/desk/dossier-page.ts';
import { draftRevision } from '../../electron/desk/draft-revision.ts';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { dossierDocument } from '../../electron/desk/export-dossier.ts';
import { dossierToSend, readoutFile } from '../../electron/desk/export-readout.ts';
import { fullBriefing } from '../../electron/desk/full-briefing.ts';
import { listVersions } from '../../electron/desk/list-versions.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { people } from '../../electron/desk/people.ts';
import { person } from '../../electron/desk/person.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { versionChanges } from '../../electron/desk/version-changes.ts';
import { exportDossier } from '../../electron/exporting/export-dossier.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { zipParts } from '../exporting/zip-parts.ts';

/** A day on which every output is made, so that two of them can be compared. */
export const outputDay = Date.UTC(2021, 5, 10, 12);

/**
 * All that leaves the desk or is drafted of an article, by name: what the page and the full briefing are made of, each
 * export as its bytes, a Word document's parts too, the copy, the report of the library, and each version drafted anew.
 */
export async function everyOutput(desk: LibraryContext, articleId: string): Promise<Map<string, string>> {
  const json = (value: unknown) => JSON.stringify(value);
  const outputs = new Map([
    ['page', json(printableBriefing(desk, { articleId }))],
    ['full briefing', json(fullBriefing(desk, { articleId }))],
    ['copy', json(clipboardBriefing(desk, articleId))],
    ['lines', json(openArticle(desk, { articleId }))],
    ['draft', json(await draftRevision(desk, currentRevision(desk.db, articleId)))],
    ['check', json(checkLibrary(desk).problems)],
    ['coming up', json(await comingUp(desk, { party: null, done: true, most: 100 }))],
    ['dossier', await dossierOf(desk, articleId)],
  ]);
  outputs.set('calendar', calendarText((await comingUpCalendar(desk, { party: null, done: true }, true)).bytes));
  const named = (await people(desk, { words: '', kind: null, from: 0, count: 100 })).people;
  for (const { id } of named) outputs.set(`person ${id}`, json(await person(desk, { id, articles: 10 })));
  for (const format of exportFormats) {
    const { bytes } = await exportFile(exportOf(desk, articleId), format, outputDay);
    if (format !== 'docx') outputs.set(format, Buffer.from(bytes).toString('latin1'));
    else for (const [name, text] of zipParts(bytes)) outputs.set(`docx ${name}`, text);
  }
  const { bytes: carried } = await readoutFile(desk.db, articleId);
  outputs.set('readout', packedText(carried));
  const versions = listVersions(desk, { articleId });
  for (const [at, { revisionId: fromId }] of versions.entries()) {
    const next = versions[at + 1];
    if (next !== undefined) {
      const { changes, likeness } = await versionChanges(desk, { articleId, fromId, toId: next.revisionId });
      outputs.set(`changes ${at}`, json({ changes, likeness }));
    }
  }
  return outputs;
}

/** What a file for another library packs, without the times, which are others each time. */
function packedText(file: Uint8Array): string {
  const body = inflateSync(file.subarray(42)).toString('latin1');
  return body.replace(/"(?:createdAt|keptAt|modifiedAt)":\d+/g, '');
}

/** The time at which a calendar was made is another each time. */
function calendarText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/^DTSTAMP:.*$/gm, '');
}

/** What a dossier of the article shows, what its page and its full briefing are made of, its copy and its files. The library is left as it was. */
async function dossierOf(desk: LibraryContext, articleId: string): Promise<string> {
  const { id: dossierId } = createDossier(desk, { title: 'All', articleIds: [articleId] });
  const shown = [await dossier(desk, { dossierId }), await dossierPage(desk, dossierId)];
  const document = await dossierDocument(desk, dossierId);
  const { copied } = await copyOf(desk, dossierId);
  const files: string[] = [];
  for (const format of dossierFormats) {
    if (format === 'readout') {
      files.push(packedText((await dossierToSend(desk, dossierId, true)).bytes));
      continue;
    }
    const { bytes } = await exportDossier(document, format, outputDay);
    files.push(...(format === 'docx' ? zipParts(bytes).values() : [calendarText(bytes)]));
  }
  deleteDossier(desk, { dossierId });
  return JSON.stringify([shown, document, copied, files]).replaceAll(dossierId, 'its id');
}

/** Outputs with each random id as the number of its first appearance, so that two libraries can be compared. */
export function withoutIds(outputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...outputs].map(([name, text]) => {
      const known = new Map<string, number>();
      const numbered = text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
        known.set(id, known.get(id) ?? known.size);
        return `id-${known.get(id)}`;
      });
      return [name, numbered];
    }),
  );
}
