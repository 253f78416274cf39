/**
 * Works a little with a build of better-sqlite3 and lets the garbage collector at it, which is where a build for the wrong
 * Node-API ends the program. Prints 42. Run as `node --expose-gc prove-sqlite.cjs PACKAGE BINARY`.
 */
const [, , home, nativeBinding] = process.argv;
const Database = require(home);

for (let round = 0; round < 20; round += 1) {
  const database = new Database(':memory:', { nativeBinding });
  database.exec('create table t (n integer)');
  const insert = database.prepare('insert into t values (?)');
  for (let n = 0; n < 100; n += 1) insert.run(n);
  for (const row of database.prepare('select n from t').iterate()) if (row.n > 50) break;
  try {
    database.exec('not SQL');
  } catch {
    // Errors cross the border too.
  }
  if (round % 2) database.close();
  global.gc();
}
setImmediate(() => {
  global.gc();
  const answer = new Database(':memory:', { nativeBinding }).prepare('select 6 * 7').pluck().get();
  process.stdout.write(String(answer));
});
