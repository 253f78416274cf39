import type { Register } from '../contract/register.ts';
import { ReadoutError } from '../contract/results.ts';
import { briefingText } from '../desk/briefing-text.ts';
import { draftedFile } from '../desk/drafted-file.ts';
import { prepareFile } from '../desk/prepare-file.ts';
import { registerFor } from '../desk/register-for.ts';
import { storedDraft, viewOfDraft } from '../desk/stored-draft.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';

/**
 * Drafts a file's briefing and shows it; nothing is stored. Only a library that is named lends what its user has taught.
 */
export async function draftCommand(
  context: CommandContext,
  { file, date }: Extract<Command, { name: 'draft' }>,
): Promise<CommandEnd> {
  const { texts, language } = context;
  const prepared = await prepareFile(context.readers(), file.path, { date, register: await taughtIn(context) });
  const now = context.now();
  context.result(draftedFile(prepared), () => {
    const view = viewOfDraft(storedDraft(prepared, () => '', now));
    return briefingText(view, { now, language });
  });
  const { facts, drafted, head } = prepared.drafted;
  const sentence = drafted ? texts.commands.drafted(facts.length) : texts.commands.notDrafted(head.language);
  return { status: 0, sentence };
}

async function taughtIn({ isNamed, open }: CommandContext): Promise<Register | undefined> {
  if (!isNamed) return undefined;
  try {
    const library = await open({ create: false, seeds: false });
    return registerFor(library.db);
  } catch (error) {
    // A folder that is to become a library later has nothing to teach.
    if (error instanceof ReadoutError && error.code === 'no-library') return undefined;
    throw error;
  }
}
