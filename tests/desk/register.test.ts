import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteRegisterEntry } from '../../electron/desk/delete-register-entry.ts';
import { forgetApart } from '../../electron/desk/forget-apart.ts';
import { forgetRole } from '../../electron/desk/forget-role.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { mergeRegisterEntries } from '../../electron/desk/merge-register-entries.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { register } from '../../electron/desk/register.ts';
import { saveRegisterEntry } from '../../electron/desk/save-register-entry.ts';
import { teachApart } from '../../electron/desk/teach.ts';
import { undo } from '../../electron/desk/undo.ts';
import { recordStep } from '../../electron/storage/undo.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
let articleId: string;
const person = (name: string, role?: string) => ({ kind: 'person', name, role, aliases: [] }) as const;
const entryOf = (name: string) => register(desk).find((entry) => entry.name === name) ?? expect.unreachable();

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  recordStep(desk.db, 'a test', () =>
    teachApart(desk, articleId, person('Ana Ruiz', 'minister'), person('Luis Ruiz', 'mayor')),
  );
});
afterEach(() => bench.end());

test('entries are added, changed and kept over a restart, without a name that stands twice', async () => {
  const saved = saveRegisterEntry(desk, {
    entryId: null,
    kind: 'organisation',
    name: 'Ruritania Forum',
    aliases: ['RF', 'ruritania forum', 'R.F.'],
  });
  expect(saved).toMatchObject({ kind: 'organisation', aliases: ['R.F.'] });
  saveRegisterEntry(desk, { entryId: saved.id, kind: 'notOrganisation', name: 'Ruritania Forum', aliases: [] });
  expect(() => saveRegisterEntry(desk, { entryId: 'nobody', kind: 'person', name: 'X', aliases: [] })).toThrow(
    'not-found',
  );
  desk.close();
  desk = await bench.open();
  expect(entryOf('Ruritania Forum')).toMatchObject({ id: saved.id, kind: 'notOrganisation' });
});

test('two entries become one, with the forms and roles of both, and part again when that is taken back', () => {
  const before = register(desk);
  const [ana, luis] = [entryOf('Ana Ruiz'), entryOf('Luis Ruiz')];
  mergeRegisterEntries(desk, { entryId: luis.id, intoId: ana.id });
  expect(register(desk)).toMatchObject([
    { name: 'Ana Ruiz', aliases: ['Luis Ruiz'], roles: [{ role: 'minister' }], apart: [] },
  ]);
  expect(() => mergeRegisterEntries(desk, { entryId: ana.id, intoId: ana.id })).toThrow('bad-input');
  undo(desk);
  expect(register(desk)).toEqual(before);
});

test('roles, differences and whole entries are forgotten, each as a step', () => {
  const before = register(desk);
  const [ana, luis] = [entryOf('Ana Ruiz'), entryOf('Luis Ruiz')];
  forgetRole(desk, { entryId: ana.id, articleId });
  forgetApart(desk, { entryId: luis.id, otherId: ana.id });
  expect(entryOf('Ana Ruiz')).toMatchObject({ roles: [], apart: [] });
  deleteRegisterEntry(desk, { entryId: luis.id });
  expect(register(desk).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(() => deleteRegisterEntry(desk, { entryId: luis.id })).toThrow('not-found');
  for (let step = 0; step < 3; step += 1) undo(desk);
  expect(register(desk)).toEqual(before);
});
