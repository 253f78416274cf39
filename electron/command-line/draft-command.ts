import { briefingText } from '../desk/briefing-text.ts';
import { draftedFile } from '../desk/drafted-file.ts';
import type { Drafter } from '../desk/drafter.ts';
import { prepareFile } from '../desk/prepare-file.ts';
import { storedDraft, viewOfDraft } from '../desk/stored-draft.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';

/** Drafts a file's briefing and shows it; nothing is stored. */
export async function draftCommand(
  context: CommandContext,
  drafter: Drafter,
  { file, date }: Extract<Command, { name: 'draft' }>,
): Promise<CommandEnd> {
  const { texts, language } = context;
  const prepared = await prepareFile(drafter, file.path, { date });
  const now = context.now();
  context.result(draftedFile(prepared), () => {
    const view = viewOfDraft(storedDraft(prepared, () => '', now));
    return briefingText(view, { now, language });
  });
  const { facts, drafted, head } = prepared.drafted;
  const sentence = drafted ? texts.commands.drafted(facts.length) : texts.commands.notDrafted(head.language);
  return { status: 0, sentence };
}
