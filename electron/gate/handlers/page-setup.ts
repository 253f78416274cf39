import { arrangePage } from '../../desk/arrange-page.ts';
import { choosePageLine } from '../../desk/choose-page-line.ts';
import { deletePageTemplate } from '../../desk/delete-page-template.ts';
import { pageChoices } from '../../desk/page-choices.ts';
import { savePageHead } from '../../desk/save-page-head.ts';
import { savePageTemplate } from '../../desk/save-page-template.ts';
import { subjectPage } from '../../desk/subject-page.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about what a person chooses for a page. */
export function pageSetupHandlers({ library }: GatePorts) {
  return {
    pageChoices: onDesk(library, pageChoices),
    savePageHead: onDesk(library, savePageHead),
    arrangePage: onDesk(library, arrangePage),
    choosePageLine: async (input) => {
      const desk = await library.desk();
      const { items } = await subjectPage(desk, input.articleId);
      return choosePageLine(desk, input, items);
    },
    savePageTemplate: onDesk(library, savePageTemplate),
    deletePageTemplate: onDesk(library, deletePageTemplate),
  } satisfies Partial<Handlers>;
}
