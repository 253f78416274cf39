import { describe, expect, test } from 'vitest';
import type { CallName } from '../../electron/contract/calls.ts';
import { callChannel, callNames } from '../../electron/contract/names.ts';
import type { Result } from '../../electron/contract/results.ts';
import { openGate } from '../../electron/gate/open-gate.ts';
import type { CallEvent } from '../../electron/gate/sender.ts';
import type { WindowRole } from '../../electron/gate/window-role.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { event, frame } from './fake-window.ts';

type Listener = (event: CallEvent, ...input: unknown[]) => Promise<Result<unknown>>;

function openedGate() {
  const listeners = new Map<string, Listener>();
  const answered: [CallName, unknown][] = [];
  const roles: { [id: number]: WindowRole } = { 7: 'desk', 8: 'page' };
  openGate(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    (id) => roles[id],
    async () => async (name, input) => {
      answered.push([name, input]);
      return { ok: true, value: 'done' };
    },
    { texts: textsFor('en'), report: () => undefined },
  );
  const call = (name: CallName, from: CallEvent, ...input: unknown[]) => {
    const listener = listeners.get(callChannel(name));
    if (listener === undefined) throw new Error(`${name} is not answered`);
    return listener(from, ...input);
  };
  return { listeners, answered, call };
}

const page = frame({ url: 'app://readout/page.html' });
const senders: { readonly [Role in WindowRole]: CallEvent } = {
  desk: event(),
  page: { sender: { id: 8, mainFrame: page }, senderFrame: page },
};
const other = { desk: 'page', page: 'desk' } as const;
/** All that the page's window may ask; what is not named here is the desk's. */
const callsOfPage: readonly CallName[] = ['pageToSet', 'pageInHand', 'pageIsSet'];

test('the gate listens on the channel of every call and on no other', () => {
  expect([...openedGate().listeners.keys()].sort()).toEqual(callNames.map(callChannel).sort());
});

describe.each(callNames)('%s', (name) => {
  const caller: WindowRole = callsOfPage.includes(name) ? 'page' : 'desk';

  test('is answered for the window that may make it', async () => {
    const { call, answered } = openedGate();
    expect(await call(name, senders[caller], { some: 'input' })).toEqual({ ok: true, value: 'done' });
    expect(answered).toEqual([[name, { some: 'input' }]]);
  });

  test('is refused, unread, for the other window and for strangers', async () => {
    const { call, answered } = openedGate();
    const strangers = [
      senders[other[caller]],
      event({ sender: { id: 99, mainFrame: frame() } }),
      event({ senderFrame: frame({ frameTreeNodeId: 3, parent: frame() }) }),
      event({ senderFrame: frame({ origin: 'https://example.org', url: 'https://example.org/' }) }),
      event({ senderFrame: null }),
    ];
    for (const stranger of strangers) {
      expect(await call(name, stranger, {})).toMatchObject({ ok: false, error: { code: 'bad-sender' } });
    }
    expect(answered).toEqual([]);
  });

  test('takes one input at most', async () => {
    const { call, answered } = openedGate();
    const refused = await call(name, senders[caller], undefined, 'more');
    expect(refused).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(answered).toEqual([]);
  });
});
