import type { ImportReport } from '../../electron/contract/imports.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { createStore } from '../desk/store.ts';

/** What the last import came to. */
interface Reported {
  readonly report: ImportReport | null;
  /** Ids of the articles about which the report has been answered: made a version, or their attachments taken in. */
  readonly settled: ReadonlySet<string>;
}

export const report = createStore<Reported>({ report: null, settled: new Set() });

/** As many sentences of refusals as a message can hold; the report has them all. */
const mostSaid = 3;

/** What is said of an import in the bar. */
export function sentencesOf(
  { imported, refused, cancelled, stopped, passedOver }: ImportReport,
  texts: Texts,
): string[] {
  const { desk: words, imports } = texts;
  const fresh = imported.filter(({ alreadyHere }) => !alreadyHere).length;
  const known = imported.length - fresh;
  return [
    ...(fresh > 0 ? [words.imported(fresh)] : []),
    ...(known > 0 ? [words.alreadyHere(known)] : []),
    ...(cancelled ? [words.importCancelled] : []),
    ...(imported.length === 0 ? [words.importNothing] : []),
    ...(stopped === undefined ? [] : [imports.report.stopped(stopped)]),
    ...(refused.length > mostSaid ? [imports.notIn(refused.length)] : refused.map(({ message }) => message)),
    ...(passedOver > 0 ? [imports.passedOver(passedOver)] : []),
  ];
}

/** How many came in, were here and did not come in, in one sentence. */
export function summaryOf({ imported, refused }: ImportReport, { imports }: Texts): string {
  const known = imported.filter(({ alreadyHere }) => alreadyHere).length;
  return imports.report.summary(imported.length - known, known, refused.length);
}

/** Whether the report holds more than the message in the bar. */
export function hasMoreToSay({ imported, refused, passedOver }: ImportReport): boolean {
  return (
    imported.length + refused.length > 1 ||
    passedOver > 0 ||
    imported.some(({ dropped, merged }) => dropped !== undefined || merged !== undefined)
  );
}

/** Whether it must be shown: something of several files waits for an answer, or did not come in. */
export function wantsAnswers({ imported, refused, cancelled }: ImportReport): boolean {
  const several = imported.length + refused.length > 1;
  if (imported.some(({ attachments }) => attachments !== undefined)) return true;
  return several && !cancelled && (refused.length > 0 || imported.some(({ versionOf }) => versionOf !== undefined));
}
