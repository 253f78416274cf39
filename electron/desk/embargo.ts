import { wordDay } from '../briefing/dates.ts';
import { localDay } from '../briefing/local-day.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import { ReadoutError } from '../contract/results.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../texts/languages.ts';

/**
 * Lets a briefing go out only from the first day on which it may, unless the person has seen that it may not yet. Throws
 * ReadoutError `embargoed`.
 *
 * @param now milliseconds since 1970
 */
export function holdEmbargo(
  { embargo, interfaceLanguage: spoken }: Pick<PrintableBriefing, 'embargo' | 'interfaceLanguage'>,
  now: number,
  seen: boolean | undefined,
): void {
  const language: InterfaceLanguage = interfaceLanguage(spoken);
  if (seen === true || embargo === undefined || embargo <= localDay(now)) return;
  throw new ReadoutError('embargoed', wordDay(embargo, language, 'long'));
}
