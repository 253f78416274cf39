import type { CallName } from '../contract/calls.ts';
import { callChannel, callNames } from '../contract/names.ts';
import type { Refusal, Result } from '../contract/results.ts';
import type { AnswerPorts } from './ports.ts';
import { type CallEvent, type RoleOf, senderRole } from './sender.ts';
import { callerOf } from './window-role.ts';

/** As much of Electron's message bus as the gate uses. */
export interface MessageBus {
  handle(channel: string, listener: (event: CallEvent, ...input: unknown[]) => Promise<Result<unknown>>): void;
}

/** Answers a call whose sender is ours. */
export type Answer = (name: CallName, input: unknown) => Promise<Result<unknown>>;

/**
 * Opens the one place where calls from windows arrive. Each is answered only for the main frame of a window of ours
 * that shows our own page and may make that call.
 *
 * @param answer loaded when the first call comes, so that the window need not wait for it
 */
export function openGate(bus: MessageBus, roleOf: RoleOf, answer: () => Promise<Answer>, ports: AnswerPorts): void {
  const refuse = (code: 'bad-sender' | 'bad-input', detail = ''): { ok: false; error: Refusal } => ({
    ok: false,
    error: { code, message: ports.texts.errors[code](detail) },
  });
  for (const name of callNames) {
    bus.handle(callChannel(name), async (event, ...input) => {
      if (senderRole(event, roleOf) !== callerOf(name)) return refuse('bad-sender');
      if (input.length > 1) return refuse('bad-input', 'input: too_many');
      return (await answer())(name, input[0]);
    });
  }
}
