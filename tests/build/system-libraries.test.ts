import { describe, expect, test } from 'vitest';
import { installable } from '../../build/setup/apt.mjs';
import { notFound, packageOf } from '../../build/setup/system-libraries.mjs';

describe('the package of a library', () => {
  test.each([
    ['libgtk-3.so.0', ['libgtk-3-0t64', 'libgtk-3-0']],
    ['libasound.so.2', ['libasound2t64', 'libasound2']],
    ['libnssutil3.so', ['libnss3']],
    ['libgobject-2.0.so.0', ['libglib2.0-0t64', 'libglib2.0-0']],
    ['libXcomposite.so.1', ['libxcomposite1']],
  ])('%s is listed', (library, names) => {
    expect(packageOf(library)).toEqual(names);
  });

  test.each([
    ['libwayland-client.so.0', 'libwayland-client0'],
    ['libpipewire-0.3.so.0', 'libpipewire-0.3-0'],
    ['libEGL.so.1', 'libegl1'],
  ])('%s is found by the shape of its name', (library, name) => {
    expect(packageOf(library)).toEqual([`${name}t64`, name]);
  });
});

test('what ldd does not find is read from its listing', () => {
  const listing = `
\tlinux-vdso.so.1 (0x00007ffd)
\tlibgtk-3.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibasound.so.2 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f)
`;
  expect(notFound(listing)).toEqual(['libgtk-3.so.0', 'libasound.so.2']);
});

test('a name that only other packages provide is not taken for one that can be installed', () => {
  const policy = `libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.14-1
  Version table:
     1.2.14-1 500
libgtk-3-0t64:amd64:
  Installed: 3.24.49-3
  Candidate: 3.24.49-3
`;
  expect([...installable(policy)]).toEqual(['libasound2t64', 'libgtk-3-0t64']);
});
