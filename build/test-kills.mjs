/**
 * `npm run test:kills`: the saving of notes is cut off 200 times, and so is the real program while a note is being typed;
 * `npm test` does so a few times.
 */
process.env.READOUT_KILLS ??= '200';
process.env.READOUT_PROGRAM_KILLS ??= '200';
process.argv.push('tests/storage/typing-kill.test.ts', 'tests/window/kills.test.ts');
await import('./test.mjs');
