import { allSectionChoices, templateSections } from '../../electron/briefing/page-arrangement.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import type { LineChoice, PageHeadFields, PageSetup, SectionChoice } from '../../electron/contract/page-setup.ts';
import type { Result } from '../../electron/contract/results.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { ask, change } from '../desk/calls.ts';
import { loadUndo } from '../desk/loading.ts';
import { tell } from '../desk/messages.ts';
import { changeSent } from '../desk/saving.ts';

/** Keeps fields of the head. What is refused is handed back, to be told beside its field. */
export async function saveHead(articleId: string, fields: PageHeadFields): Promise<Result<PageSetup>> {
  const answered = changeSent();
  try {
    const result = await ask((calls) => calls.savePageHead({ articleId, ...fields }));
    void loadUndo();
    return result;
  } finally {
    answered();
  }
}

/** Keeps how the sections stand; null for the usual way. */
export async function arrange(articleId: string, sections: readonly SectionChoice[] | null): Promise<void> {
  await change((calls) => calls.arrangePage({ articleId, sections }));
  void loadUndo();
}

/** Changes how one section stands. */
export async function chooseSection(articleId: string, setup: PageSetup, changed: SectionChoice): Promise<void> {
  const all = allSectionChoices(setup.sections);
  await arrange(
    articleId,
    all.map((choice) => (choice.section === changed.section ? changed : choice)),
  );
}

/** Moves a section one place up or down. */
export async function moveSection(
  articleId: string,
  setup: PageSetup,
  section: SectionChoice['section'],
  step: -1 | 1,
): Promise<void> {
  const all = [...allSectionChoices(setup.sections)];
  const from = all.findIndex((choice) => choice.section === section);
  const to = from + step;
  if (from < 0 || to < 0 || to >= all.length) {
    announce(allTexts().brief.atTheEdge);
    return;
  }
  all.splice(to, 0, ...all.splice(from, 1));
  await arrange(articleId, all);
  announce(allTexts().pageSetup.moved(to + 1, all.length));
}

/** Keeps what is chosen for a line beside what was chosen for it before. */
export async function chooseLine(
  articleId: string,
  setup: PageSetup,
  lineId: string,
  changed: Partial<LineChoice>,
): Promise<void> {
  const before = setup.lines.find((line) => line.lineId === lineId);
  const { pinned, short, shortText } = { ...before, ...changed };
  await change((calls) =>
    calls.choosePageLine({
      articleId,
      lineId,
      pinned: pinned ?? null,
      short: short ?? null,
      shortText: shortText ?? null,
    }),
  );
  if (changed.pinned !== undefined) {
    announce(changed.pinned ? allTexts().pageSetup.pinnedLine : allTexts().pageSetup.unpinnedLine);
  }
  void loadUndo();
}

/** Keeps the present arrangement under a name; false where it was refused. */
export async function saveTemplate(name: string, setup: PageSetup, items: readonly PageItem[]): Promise<boolean> {
  const sections = templateSections(setup.sections, items);
  const result = await change((calls) => calls.savePageTemplate({ name, sections }));
  void loadUndo();
  if (result.ok) said(allTexts().pageSetup.templateSaved(name));
  return result.ok;
}

/** Takes one of the user's templates away. */
export async function deleteTemplate(name: string): Promise<void> {
  const result = await change((calls) => calls.deletePageTemplate({ name }));
  void loadUndo();
  if (result.ok) said(allTexts().pageSetup.templateDeleted(name));
}

function said(sentence: string): void {
  tell({ kind: 'news', text: sentence });
  announce(sentence);
}
