import {
  type Certainty,
  checkBelow,
  type Fact,
  type FactBody,
  type Firmness,
  type Person,
  type Progress,
} from '../contract/facts.ts';
import type { IsoDate } from '../contract/text.ts';
import { firstTextsFor } from '../texts/first-catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { wordDate } from './dates.ts';
import { lineText } from './line-text.ts';
import { isOwnWording } from './own-wording.ts';
import { progressOn } from './progress.ts';
import { isVerbatim, quotedWords } from './quote-marks.ts';
import { roleWords } from './role-words.ts';
import { type BriefingSection, whenOf } from './sections.ts';
import { shortNames } from './short-names.ts';

/** One line of a briefing, ready to be shown; the same words stand on the page. */
export interface BriefingLine {
  /** Unique within a briefing: the fact's id, with `:due` where an undertaking stands among the dates. */
  readonly key: string;
  readonly fact: Fact;
  readonly section: BriefingSection;
  /** The line itself; for a person the name, for a quotation the words without marks. */
  readonly text: string;
  /** A second, quieter part: role, speaker, parties. */
  readonly detail?: string | undefined;
  /** Due date or day of an event. */
  readonly when?: string | undefined;
  readonly certainty?: Certainty | undefined;
  readonly firmness?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  /** Ascending; empty where the line rests on no passage. */
  readonly paragraphs: readonly number[];
  /** True where the wording is not the source's. */
  readonly drafter: boolean;
  /** True where the line asks to be checked: drafted with little confidence, and no hand has been on it. */
  readonly check: boolean;
  /** True where the article's text no longer says it. */
  readonly unverified: boolean;
  /** True where the words may stand inside quotation marks. */
  readonly verbatim: boolean;
  /** False where the line's place follows from its date, not from the order of the facts. */
  readonly movable: boolean;
}

/** What wording a line depends on beside its fact. */
export interface LineContext {
  readonly text: string;
  readonly people: readonly Person[];
  /** `YYYY-MM-DD`, for what is due and overdue. */
  readonly day: IsoDate;
  readonly language: InterfaceLanguage;
}

/** A fact as a line of a section. */
export function lineOf(fact: Fact, section: BriefingSection, context: LineContext): BriefingLine {
  const { body } = fact;
  const among = section === 'dates' && body.kind === 'commitment';
  const when = whenOf(body);
  const unverified = fact.unverified === true;
  // What the text no longer says has no place in it, and its words are nobody's there.
  const verbatim = !unverified && isVerbatim(fact, context.text);
  return {
    key: among ? `${fact.id}:due` : fact.id,
    fact,
    section,
    text: verbatim ? quotedWords(fact, context.text) : lineText(body),
    detail: detailOf(body, context),
    when: when && whenWords(body, context.language),
    certainty: when?.certainty,
    firmness: body.kind === 'commitment' ? body.status : undefined,
    progress: progressOn(fact, context.day),
    paragraphs: unverified ? [] : fact.paragraphs,
    // Its passages cannot be looked at any more: what a hand has changed counts as that hand's wording.
    drafter: unverified ? fact.evidence.drafter || fact.changedByHand : isOwnWording(fact, context.text),
    unverified,
    check: isDoubtful(fact),
    verbatim,
    movable: !(section === 'dates' || section === 'earlier'),
  };
}

function isDoubtful({ evidence, origin, changedByHand, verdict }: Fact): boolean {
  return evidence.confidence < checkBelow && origin === 'engine' && !changedByHand && verdict === undefined;
}

function whenWords(body: FactBody, language: InterfaceLanguage): string | undefined {
  const when = whenOf(body);
  if (!when) return undefined;
  const words = wordDate(when, language, 'short');
  // A bare date's line is its own wording already.
  return body.kind === 'date' && words === body.wording ? undefined : words;
}

function detailOf(body: FactBody, context: LineContext): string | undefined {
  const words = firstTextsFor(context.language).brief;
  const short = (names: readonly string[]) => shortNames(names, context.people, context.language);
  switch (body.kind) {
    case 'person':
      return roleWords(body.role, body.affiliation);
    case 'commitment':
      if (body.status === 'requested') {
        return joined(
          body.parties.length > 0 ? words.requestTo(short(body.parties)) : undefined,
          body.by && words.asks(short([body.by])),
        );
      }
      return joined(short(body.parties), body.toward?.length ? words.toward(short(body.toward)) : undefined);
    case 'position':
    case 'quote':
      return body.speaker;
    case 'figure':
      return body.of || undefined;
    default:
      return undefined;
  }
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const kept = parts.filter((part) => part !== undefined && part !== '');
  return kept.length > 0 ? kept.join(', ') : undefined;
}
