import type { Answer } from './open-gate.ts';
import type { AnswerPorts, GatePorts } from './ports.ts';

/** Loads the handlers and schemas of all calls, which the first window does not wait for. */
export async function loadAnswer(ports: GatePorts, answerPorts: AnswerPorts): Promise<Answer> {
  const [{ answerCall }, { makeHandlers }] = await Promise.all([import('./answer.ts'), import('./handlers.ts')]);
  const handlers = makeHandlers(ports);
  return (name, input) => answerCall(name, input, handlers, answerPorts);
}
