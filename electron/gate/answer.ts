import type { CallInput, CallName, CallOutput } from '../contract/calls.ts';
import { ReadoutError, type Result } from '../contract/results.ts';
import { callSchemas } from '../contract/schemas.ts';
import { refusalOf } from '../desk/refusal.ts';
import { describeIssues } from './bad-input.ts';
import type { AnswerPorts } from './ports.ts';

/** Does what one call asks; whatever it throws becomes a refusal. */
export type Handler<Name extends CallName> = (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** One handler for every call there is. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/**
 * Answers one call whose sender is known to be ours: what came in is unknown until its schema has read it, and what
 * goes wrong goes back as a value. Never throws.
 *
 * @param handlers all of them, or only the page's where there is no desk
 */
export async function answerCall<Name extends CallName>(
  name: Name,
  input: unknown,
  handlers: Partial<Handlers>,
  { texts, report }: AnswerPorts,
): Promise<Result<CallOutput<Name>>> {
  try {
    const read = callSchemas[name].safeParse(input);
    if (!read.success) throw new ReadoutError('bad-input', describeIssues(read.error.issues));
    const handler = handlers[name];
    if (handler === undefined) throw new ReadoutError('library-unavailable');
    return { ok: true, value: await handler(read.data) };
  } catch (error) {
    if (!(error instanceof ReadoutError)) report(error);
    return { ok: false, error: refusalOf(error, texts) };
  }
}
