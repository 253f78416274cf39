import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { exportDocument } from '../../electron/briefing/export-document.ts';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import type { ExportDocument } from '../../electron/contract/exports.ts';
import { storedDraft, viewOfDraft } from '../../electron/desk/stored-draft.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';

/** Every character that some format reads as its own, in an article about nothing else. */
export const hostile = `Minister signs <b>ferry</b> & "port" deal; costs \\ 5% {more} #1_a, ¿eh?

LISBON, March 14, 2025 (Agency) - Portugal and Spain agreed to reopen the ferry line by June 2, 2026, officials said.

Minister Ana Sá da Costa said <script>alert(1)</script> the two countries would build a new port by September 2026.

"We owe this to the islands, * not to ourselves; see [this](https://example.org/x) and ![that](https://example.org/y.png)," Sá da Costa said.

Spain pledged to pay 40 million euros in the spring, and promised to publish the accounts; then, \u202bעברית\u202c and 中文 followed.

The two governments will hold a review in 2027.`;

/** The export of an article, with a handling marking and a printable note. */
export function documentOf(text: string = hostile, language: 'en' | 'es' = 'en'): ExportDocument {
  let count = 0;
  const article = articleFromPlainText(text);
  const drafted = draftBriefing(article);
  const imported = { article, head: {}, original: { bytes: new Uint8Array(), name: 'a.txt', kind: 'text' } };
  const view = viewOfDraft(
    storedDraft(
      { imported: imported as never, head: drafted.head, drafted, attachments: [] },
      () => `id-${++count}`,
      0,
    ),
  );
  const note: PrintableAnnotation = {
    id: 'note-1',
    visibility: 'printable',
    articleId: view.id,
    revisionId: view.revision.id,
    target: { kind: 'article' },
    text: 'Ask about the *accounts* <i>first</i>.',
    tags: [],
    links: [],
    createdAt: 0,
    modifiedAt: 0,
  };
  const document = exportDocument(view, [note], { day: '2025-03-15', language });
  return { ...document, briefing: { ...document.briefing, marking: 'TLP:AMBER+STRICT', source: 'Agency & Co' } };
}
