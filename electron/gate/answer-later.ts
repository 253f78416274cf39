import { answerFirst } from './answer-first.ts';
import type { Answer } from './open-gate.ts';
import type { AnswerPorts, GatePorts } from './ports.ts';

async function loadAnswer(ports: GatePorts, answerPorts: AnswerPorts): Promise<Answer> {
  const [{ answerCall }, { makeHandlers }] = await Promise.all([import('./answer.ts'), import('./handlers.ts')]);
  const handlers = makeHandlers(ports);
  return (name, input) => answerCall(name, input, handlers, answerPorts);
}

/** Answers the window's first question at once, and loads the handlers and schemas of all calls while it is drawn. */
export function answerLater(ports: GatePorts, answerPorts: AnswerPorts): Answer {
  let loading: Promise<Answer> | null = null;
  const load = (): Promise<Answer> => {
    loading ??= loadAnswer(ports, answerPorts);
    return loading;
  };
  return async (name, input) => {
    if (name !== 'firstView' || input !== undefined) return (await load())(name, input);
    const first = await answerFirst(ports, answerPorts);
    setImmediate(() => void load().catch(answerPorts.report));
    return first;
  };
}
