import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as program from './program.ts';

// Chromium becomes ready only once this module has ended, so a command that opens no window is done before that; only an
// ES module can be waited for. The program itself is CommonJS, which starts in half the time.
const { runProgram }: typeof program = createRequire(import.meta.url)('./program.cjs');
await runProgram(dirname(fileURLToPath(import.meta.url)));
