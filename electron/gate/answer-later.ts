import { answerFirst } from './answer-first.ts';
import type { Answer } from './open-gate.ts';
import type { AnswerPorts, GatePorts } from './ports.ts';

async function loadAnswer(ports: GatePorts, answerPorts: AnswerPorts): Promise<Answer> {
  const [{ answerCall }, { makeHandlers }] = await Promise.all([import('./answer.ts'), import('./handlers.ts')]);
  const handlers = makeHandlers(ports);
  return (name, input) => answerCall(name, input, handlers, answerPorts);
}

/**
 * Answers what a window's start takes at once: its first question, and its word that it is drawn. The handlers and
 * schemas of all other calls are loaded once it is drawn, or with the first of them.
 */
export function answerLater(ports: GatePorts, answerPorts: AnswerPorts): Answer {
  let loading: Promise<Answer> | null = null;
  const load = (): Promise<Answer> => {
    loading ??= loadAnswer(ports, answerPorts);
    return loading;
  };
  return async (name, input) => {
    if (name === 'firstView' && input === undefined) return answerFirst(ports, answerPorts);
    if (name === 'briefingShown' && input === undefined) {
      ports.window.briefingShown();
      setImmediate(() => void load().catch(answerPorts.report));
      return { ok: true, value: undefined };
    }
    return (await load())(name, input);
  };
}
