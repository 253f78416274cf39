import { expectTypeOf, test } from 'vitest';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import type { ExportedAnnotation } from '../../electron/contract/exported-annotations.ts';
import type { PageItem, PrintableBriefing } from '../../electron/contract/page.ts';
import type { PrivateNote } from '../../electron/contract/private-notes.ts';

// Types only: the compiler is the test, and it runs with `npm run check` and before the suite.
test('what printing receives has no place for a private note', () => {
  expectTypeOf<PrivateNote>().not.toExtend<PrintableAnnotation>();
  expectTypeOf<PrivateNote>().not.toExtend<PageItem>();
  expectTypeOf<PrivateNote>().not.toExtend<ExportedAnnotation['annotation']>();
  expectTypeOf<Extract<keyof PrintableBriefing, 'privateNotes' | 'annotations' | 'visibility'>>().toBeNever();
  expectTypeOf<Extract<keyof PageItem, 'visibility'>>().toBeNever();
});
