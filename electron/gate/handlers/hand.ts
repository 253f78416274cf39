import { assignName } from '../../desk/assign-name.ts';
import { deleteRegisterEntry } from '../../desk/delete-register-entry.ts';
import { dismissName } from '../../desk/dismiss-name.ts';
import { forgetApart } from '../../desk/forget-apart.ts';
import { forgetRole } from '../../desk/forget-role.ts';
import { judgeFact } from '../../desk/judge-fact.ts';
import { mergeFacts } from '../../desk/merge-facts.ts';
import { mergeRegisterEntries } from '../../desk/merge-register-entries.ts';
import { register } from '../../desk/register.ts';
import { saveRegisterEntry } from '../../desk/save-register-entry.ts';
import { splitFact } from '../../desk/split-fact.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls by which a user corrects what was drafted, and by which that is kept for the next article. */
export function handHandlers({ library, window }: GatePorts) {
  let underWay: AbortController | null = null;
  return {
    judgeFact: onDesk(library, judgeFact),
    mergeFacts: onDesk(library, mergeFacts),
    splitFact: onDesk(library, splitFact),
    assignName: onDesk(library, assignName),
    dismissName: onDesk(library, dismissName),
    draftAgain: async (input) => {
      const desk = await library.desk();
      // Loaded here, since a desk starts faster without what drafts.
      const { draftAgain } = await import('../../desk/draft-again.ts');
      const controller = new AbortController();
      underWay = controller;
      try {
        return await draftAgain(desk, input, {
          signal: controller.signal,
          progress: (share) => window.draftProgress({ articleId: input.articleId, share }),
        });
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        if (underWay === controller) underWay = null;
      }
    },
    cancelDraftAgain: () => {
      underWay?.abort();
      return undefined;
    },
    register: onDesk(library, register),
    saveRegisterEntry: onDesk(library, saveRegisterEntry),
    mergeRegisterEntries: onDesk(library, mergeRegisterEntries),
    deleteRegisterEntry: onDesk(library, deleteRegisterEntry),
    forgetRole: onDesk(library, forgetRole),
    forgetApart: onDesk(library, forgetApart),
  } satisfies Partial<Handlers>;
}
