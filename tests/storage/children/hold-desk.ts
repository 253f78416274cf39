// Takes the desk's lock of the library named on the command line, says so, and waits to be killed.
import { writeSync } from 'node:fs';
import { acquireDeskLock } from '../../../electron/storage/desk-lock.ts';

acquireDeskLock(process.argv[2] ?? '');
writeSync(1, 'held\n');
setInterval(() => undefined, 1000);
