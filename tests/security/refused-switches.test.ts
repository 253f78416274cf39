import { expect, test } from 'vitest';
import { runtimeArguments } from '../../build/launch.mjs';
import { refusedSwitches } from '../../electron/command-line/refused-switches.ts';

const usual = { environment: {}, platform: 'linux', user: 1000 } as const;

test.each([
  ['--remote-debugging-port=0'],
  ['--remote-debugging-port=9222'],
  ['--remote-debugging-pipe'],
  ['--inspect'],
  ['--inspect=0'],
  ['--inspect-brk=127.0.0.1:9229'],
  ['-inspect'],
  ['--js-flags=--expose-gc'],
  ['--load-extension=/tmp/x'],
  ['--renderer-cmd-prefix=gdb'],
  ['--disable-web-security'],
  ['--proxy-server=http://example.org'],
  ['--user-data-dir=/tmp/elsewhere'],
  ['--password-store=basic'],
  ['--enable-features=SomethingNew'],
  ['--utility-cmd-prefix=gdb'],
  ['--browser-subprocess-path=/tmp/other'],
])('%s is refused', (word) => {
  expect(refusedSwitches({ ...usual, words: ['.', word] })).toEqual([`-${word.split('=')[0]}`.replace(/^-+/, '--')]);
});

test('what a clone starts the program with passes', () => {
  const words = runtimeArguments('.', [], { platform: 'linux', uid: 1000 });
  expect(refusedSwitches({ ...usual, words })).toEqual([]);
});

test('a test that says so may debug', () => {
  const environment = { READOUT_ALLOW_DEBUGGING: '1' };
  expect(refusedSwitches({ ...usual, environment, words: ['--inspect=0', '--no-sandbox'] })).toEqual([]);
  expect(refusedSwitches({ ...usual, environment: { READOUT_ALLOW_DEBUGGING: '0' }, words: ['--inspect'] })).toEqual([
    '--inspect',
  ]);
});

test.each([['--no-sandbox'], ['--single-process'], ['--disable-seccomp-filter-sandbox']])(
  'the sandbox is switched off for root on Linux only: %s',
  (word) => {
    const words = [word];
    expect(refusedSwitches({ ...usual, words })).toEqual(words);
    expect(refusedSwitches({ ...usual, user: 0, words })).toEqual([]);
    expect(refusedSwitches({ ...usual, platform: 'darwin', user: 0, words })).toEqual(words);
    expect(refusedSwitches({ ...usual, platform: 'win32', user: undefined, words })).toEqual(words);
  },
);

test('words of our own start as usual', () => {
  const words = ['print', '--pdf', 'out.pdf', '--library', '/tmp/inspect', '--lang=en', '--trace'];
  expect(refusedSwitches({ ...usual, words })).toEqual([]);
});

test("how it meets the screen is the user's choice", () => {
  const words = ['--force-device-scale-factor=2', '--ozone-platform=wayland', '--disable-gpu', '--lang=es'];
  expect(refusedSwitches({ ...usual, words })).toEqual([]);
});

test.each([{ uid: 0 }, { uid: 1000 }])('the words that the program is started with are no hindrance: %o', ({ uid }) => {
  const words = runtimeArguments('/clone', ['list'], { platform: 'linux', uid });
  expect(refusedSwitches({ ...usual, user: uid, words })).toEqual([]);
});
