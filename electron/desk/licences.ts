import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { LicenceNotice } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';

const notices = z.array(z.object({ name: z.string(), licence: z.string(), text: z.string() })) satisfies z.ZodType<
  readonly LicenceNotice[]
>;

/**
 * The licences of everything that comes along with the program: code, fonts and data.
 *
 * @param file written by the build
 * @throws ReadoutError `unreadable-file`
 */
export async function licences(file: string): Promise<readonly LicenceNotice[]> {
  try {
    return notices.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new ReadoutError('unreadable-file', file, { cause: error });
  }
}
