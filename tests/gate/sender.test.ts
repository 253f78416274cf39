import { expect, test } from 'vitest';
import { senderRole } from '../../electron/gate/sender.ts';
import type { WindowRole } from '../../electron/gate/window-role.ts';
import { event, frame } from './fake-window.ts';

const windows = new Map<number, WindowRole>([
  [7, 'desk'],
  [8, 'page'],
]);
const roleOf = (id: number) => windows.get(id);

test('our windows are known by their page', () => {
  expect(senderRole(event(), roleOf)).toBe('desk');
  const page = frame({ url: 'app://readout/page.html' });
  expect(senderRole({ sender: { id: 8, mainFrame: page }, senderFrame: page }, roleOf)).toBe('page');
  expect(senderRole(event({ senderFrame: frame({ url: 'app://readout/index.html#facts' }) }), roleOf)).toBe('desk');
});

test.each([
  ['a window that we did not open', event({ sender: { id: 9, mainFrame: frame() } })],
  ['a frame that is gone', event({ senderFrame: null })],
  ['a frame inside the page', event({ senderFrame: frame({ frameTreeNodeId: 2, parent: frame() }) })],
  ['another frame with no parent', event({ senderFrame: frame({ frameTreeNodeId: 2 }) })],
  ['another origin', event({ senderFrame: frame({ origin: 'https://example.org' }) })],
  ['no origin', event({ senderFrame: frame({ origin: 'null' }) })],
  ['a file', event({ senderFrame: frame({ origin: 'file://', url: 'file:///app/readout/index.html' }) })],
  ['another page of ours', event({ senderFrame: frame({ url: 'app://readout/page.html' }) })],
  ['an address that only begins like ours', event({ senderFrame: frame({ url: 'app://readout/index.html.evil' }) })],
  ['our page with a query', event({ senderFrame: frame({ url: 'app://readout/index.html?x' }) })],
  ['an empty page', event({ senderFrame: frame({ url: 'about:blank' }) })],
])('%s is nobody', (_name, message) => {
  expect(senderRole(message, roleOf)).toBeNull();
});

test('a frame that throws while it is torn down is nobody', () => {
  const torn = {
    sender: { id: 7, mainFrame: frame() },
    get senderFrame(): never {
      throw new Error('Render frame was disposed');
    },
  };
  expect(senderRole(torn, roleOf)).toBeNull();
});
