import { expect, test } from 'vitest';
import { listPrinters } from '../../electron/printing/printer-list.ts';

test('printers come by the names people know, the default first, with the paper that the system says is in them', async () => {
  const found = await listPrinters({
    getPrintersAsync: async () => [
      { name: 'Zebra_9', displayName: 'Zebra 9', options: { media: 'na_letter_8.5x11in' } },
      { name: 'Office_2', displayName: '', options: {} },
      { name: 'Hall', displayName: 'Hall printer', isDefault: true, options: { media: 'iso_a4_210x297mm' } },
      { name: 'Legal', displayName: 'Legal', options: { media: 'Legal' } },
    ],
  });
  expect(found).toEqual([
    { name: 'Hall', label: 'Hall printer', isDefault: true, paper: 'a4' },
    { name: 'Legal', label: 'Legal', isDefault: false, paper: undefined },
    { name: 'Office_2', label: 'Office_2', isDefault: false, paper: undefined },
    { name: 'Zebra_9', label: 'Zebra 9', isDefault: false, paper: 'letter' },
  ]);
});

test('a print service that fails or never answers has no printers', async () => {
  expect(await listPrinters({ getPrintersAsync: () => Promise.reject(new Error('no service')) })).toEqual([]);
  expect(await listPrinters({ getPrintersAsync: () => new Promise(() => undefined) }, 1)).toEqual([]);
});
