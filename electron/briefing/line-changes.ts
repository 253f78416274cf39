import { quoteEquals } from '../article/quote-integrity.ts';
import type { DraftedFact, SourcedDate } from '../contract/facts.ts';
import type { ChangeManner, ChangeSide, VersionChange } from '../contract/version-changes.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { wordDate } from './dates.ts';
import { lineText } from './line-text.ts';
import { roleWords } from './role-words.ts';

/** One side of a change, as a line of the briefing says it. */
export function sideOf(fact: DraftedFact, language: InterfaceLanguage): ChangeSide {
  return { text: lineText(fact), detail: detailOf(fact, language), spans: fact.spans };
}

function detailOf(fact: DraftedFact, language: InterfaceLanguage): string | undefined {
  const worded = (date: SourcedDate | undefined) => date && wordDate(date, language, 'long');
  switch (fact.kind) {
    case 'commitment':
      return [fact.parties.join(', '), worded(fact.due)].filter(Boolean).join(' · ') || undefined;
    case 'quote':
      return fact.speaker;
    case 'event':
      return worded(fact.when);
    case 'date':
      return fact.iso === undefined ? undefined : worded(fact);
    case 'person':
      return roleWords(fact.role, fact.affiliation);
    case 'figure':
      return fact.of || undefined;
    default:
      return undefined;
  }
}

/** What became of a line that stands in both versions; nothing where it says the same. */
export function changesOfLine(was: DraftedFact, is: DraftedFact, language: InterfaceLanguage): VersionChange[] {
  const sides = { before: sideOf(was, language), after: sideOf(is, language) };
  const reworded = (kind: VersionChange['kind'], differs: boolean): VersionChange[] =>
    differs ? [{ kind, manner: 'reworded', ...sides }] : [];
  const { before, after } = sides;
  if (was.kind === 'commitment' && is.kind === 'commitment') {
    const differs =
      withoutDate(was.text, was.due) !== withoutDate(is.text, is.due) ||
      plainNames(was.parties) !== plainNames(is.parties) ||
      was.status !== is.status;
    return [...reworded('commitment', differs), ...dateChange(was.due, is.due, sides)];
  }
  if (was.kind === 'quote' && is.kind === 'quote') {
    return reworded('quote', !quoteEquals(was.text, is.text) || plain(was.speaker) !== plain(is.speaker));
  }
  if (was.kind === 'event' && is.kind === 'event') {
    const moved = dateChange(was.when, is.when, sides);
    return moved.length > 0 ? moved : reworded('date', plain(was.text) !== plain(is.text));
  }
  if (was.kind === 'date' && is.kind === 'date') return dateChange(was, is, sides);
  if (was.kind === 'person' && is.kind === 'person')
    return reworded('person', before.text !== after.text || plain(before.detail) !== plain(after.detail));
  if (was.kind === 'figure' && is.kind === 'figure')
    return reworded('figure', plain(before.text) !== plain(after.text));
  return [];
}

function dateChange(
  was: SourcedDate | undefined,
  is: SourcedDate | undefined,
  sides: Pick<VersionChange, 'before' | 'after'>,
): VersionChange[] {
  if (was === undefined && is === undefined) return [];
  const same = was?.iso === is?.iso && (was?.iso !== undefined || plain(was?.wording) === plain(is?.wording));
  if (same) return [];
  const manner: ChangeManner = was === undefined ? 'added' : is === undefined ? 'dropped' : 'moved';
  // Both sides are shown whatever the manner, since the line itself stands in both versions.
  return [{ kind: 'date', manner, ...sides }];
}

/** A text without what says nothing: typography, case, spaces. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
    .trim();
}

function plainNames(names: readonly string[]): string {
  return names.map(plain).sort().join('\n');
}

/** What is undertaken apart from by when. */
function withoutDate(text: string, due: SourcedDate | undefined): string {
  const words = plain(text);
  return due === undefined ? words : words.replace(plain(due.wording), '').replace(/\s+/g, ' ').trim();
}
