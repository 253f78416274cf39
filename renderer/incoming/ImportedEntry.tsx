import type { DroppedParts, ImportedFile } from '../../electron/contract/imports.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { useStore } from '../desk/store.ts';
import { makeVersion, takeAttachments } from './answers.ts';
import { report as reports } from './report.ts';

interface Props {
  readonly file: ImportedFile;
  readonly onOpen: (articleId: string) => void;
}

/** One file that is in the library: the way to it, what was left out of it, and what it asks. */
export function ImportedEntry({ file, onOpen }: Props) {
  const { imports } = useAllTexts();
  const words = imports.report;
  const settled = useStore(reports, (state) => state.settled.has(file.articleId));
  const { articleId, title, versionOf, dropped, attachments, merged, dossier } = file;
  const told = merged === undefined ? '' : words.merged(merged);
  const names = attachments?.map(({ name }) => name).join(', ') ?? '';
  return (
    <li>
      <p className="import-title">
        <button type="button" className="link" dir="auto" onClick={() => onOpen(articleId)}>
          {title}
        </button>{' '}
        <span className="quiet import-file" title={file.file} dir="auto">
          {fileName(file.file)}
        </span>
      </p>
      {told !== '' && <p className="quiet">{told}</p>}
      {dossier !== undefined && <p className="quiet">{words.dossier(dossier)}</p>}
      {dropped !== undefined && <p className="quiet">{words.leftOut(leftOut(dropped, imports))}</p>}
      {versionOf !== undefined && (
        <p>
          {settled ? words.takenAsVersion : words.versionOf(versionOf.title)}{' '}
          {!settled && (
            <button
              type="button"
              className="link"
              aria-label={words.takeAsVersionOf(title, versionOf.title)}
              onClick={() => void makeVersion(articleId, versionOf.articleId)}
            >
              {words.takeAsVersion}
            </button>
          )}
        </p>
      )}
      {attachments !== undefined && (
        <p>
          {words.attachments(attachments.length)}: <span dir="auto">{names}</span>{' '}
          {!settled && (
            <button
              type="button"
              className="link"
              aria-label={words.takeAttachmentsOf(title, names)}
              onClick={() => takeAttachments(articleId, attachments)}
            >
              {words.takeAttachments(attachments.length)}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}

function leftOut(dropped: DroppedParts, { dropped: named }: Texts['imports']): string {
  const parts = Object.entries(named).flatMap(([kind, word]) => {
    const count = Object.entries(dropped).find(([each]) => each === kind)?.[1] ?? 0;
    return count === 0 ? [] : [word(count)];
  });
  return parts.join(', ');
}
