import type { IsoDate, Span } from './text.ts';

/** How firm an undertaking is, as the source tells it. It never follows from the clock. */
export const firmnesses = ['done', 'agreed', 'pledged', 'planned', 'conditional', 'requested'] as const;
export type Firmness = (typeof firmnesses)[number];

/** How far an undertaking has come: the user's word, or what follows from its due date and a day that is handed in. */
export const progresses = ['open', 'due', 'overdue', 'done'] as const;
export type Progress = (typeof progresses)[number];

/** Whether a date stands in the source, was worked out from it, or is too loose to become a day. */
export const certainties = ['stated', 'inferred', 'vague'] as const;
export type Certainty = (typeof certainties)[number];

/** A date as the source words it, with the day it stands for where it can be told. */
export interface SourcedDate {
  readonly iso?: IsoDate | undefined;
  readonly wording: string;
  readonly certainty: Certainty;
}

export interface Person {
  readonly kind: 'person';
  /** The article's fullest form of the name, without title. */
  readonly name: string;
  /** The office or function, in the article's words. */
  readonly role?: string | undefined;
  /** Whom the person speaks or works for, in the article's words. */
  readonly affiliation?: string | undefined;
  /** Other forms of the name in the article. */
  readonly aliases: readonly string[];
  /** What the library knows of them from another article; never this article's words. */
  readonly known?: KnownPerson | undefined;
}

/** What the register adds to a person, with where and when that was so. */
export interface KnownPerson {
  /** The register's form of the name, where this article has only another one. */
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  /** Title of the article in which the role was seen. */
  readonly article?: string | undefined;
  /** Day of that article. */
  readonly seen?: IsoDate | undefined;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Place {
  readonly kind: 'place';
  readonly name: string;
}

export interface Commitment {
  readonly kind: 'commitment';
  /** What is undertaken, as a clause that begins with its verb or its noun. */
  readonly text: string;
  /** Who undertakes it; for a request, of whom it is asked. */
  readonly parties: readonly string[];
  /** To whom or for whom it is undertaken. */
  readonly toward?: readonly string[] | undefined;
  /** Who asks; only where `status` is `requested`. */
  readonly by?: string | undefined;
  readonly due?: SourcedDate | undefined;
  readonly status: Firmness;
}

export interface Position {
  readonly kind: 'position';
  readonly text: string;
  readonly speaker: string;
}

export interface Quote {
  readonly kind: 'quote';
  /** The exact words, without the outer quotation marks; paragraphs are parted by a blank line. */
  readonly text: string;
  /** Absent where the speaker could not be told. */
  readonly speaker?: string | undefined;
  /** Where the article names the speaker. */
  readonly speakerSpan?: Span | undefined;
}

export interface DateFact extends SourcedDate {
  readonly kind: 'date';
}

export interface EventFact {
  readonly kind: 'event';
  readonly text: string;
  readonly when?: SourcedDate | undefined;
}

export interface Figure {
  readonly kind: 'figure';
  /** The number as the source writes it. */
  readonly value: string;
  readonly unit?: string | undefined;
  /** What is counted; empty where the source leaves that to its unit, as with a sum of money. */
  readonly of: string;
}

export interface KeyPoint {
  readonly kind: 'keyPoint';
  readonly text: string;
}

/** The bottom line. */
export interface Summary {
  readonly kind: 'summary';
  readonly text: string;
}

/** A question to raise; only a person adds one. */
export interface Question {
  readonly kind: 'question';
  readonly text: string;
}

/** What a fact says, told apart by `kind`. */
export type FactBody =
  | Person
  | Organisation
  | Place
  | Commitment
  | Position
  | Quote
  | DateFact
  | EventFact
  | Figure
  | KeyPoint
  | Summary
  | Question;
export type FactKind = FactBody['kind'];
export const factKinds = [
  'person',
  'organisation',
  'place',
  'commitment',
  'position',
  'quote',
  'date',
  'event',
  'figure',
  'keyPoint',
  'summary',
  'question',
] as const satisfies readonly FactKind[];
export type FactBodyOf<Kind extends FactKind> = Extract<FactBody, { kind: Kind }>;

/** What a fact rests on. */
export interface Evidence {
  /** Every mention, the fullest first. Empty only where `drafter` is true. */
  readonly spans: readonly Span[];
  /** From 0 to 1; under `checkBelow` the line is shown as "check". */
  readonly confidence: number;
  /** Why the line was found, for a reader who asks. */
  readonly reason: string;
  /** True where the wording is not the source's own. */
  readonly drafter: boolean;
}

/** Confidence under which a line asks to be checked. */
export const checkBelow = 0.6;

/** A fact as the drafting engine hands it out. */
export type DraftedFact = FactBody & Evidence;

/** What the user says of a line as a whole: it is right, or it is wrong and never to be drafted again. */
export const verdicts = ['confirmed', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

/** A fact of a briefing, kept in the library. */
export interface Fact {
  readonly id: string;
  readonly articleId: string;
  readonly revisionId: string;
  readonly body: FactBody;
  readonly evidence: Evidence;
  /** Paragraphs that the spans touch, counted from 1, ascending. */
  readonly paragraphs: readonly number[];
  /** Who first wrote the line down. */
  readonly origin: 'engine' | 'hand';
  /** True once a person has changed what the line says. */
  readonly changedByHand: boolean;
  /** Left out of the briefing and of the page, but kept. */
  readonly hidden: boolean;
  /** What the user says of an undertaking's progress; absent until then. */
  readonly progress?: Progress | undefined;
  /** Absent until the user has judged the line. A rejected line is hidden too. */
  readonly verdict?: Verdict | undefined;
  /** True once a person has put the line to its place among the others. */
  readonly moved?: boolean | undefined;
  /** True where the article's present text no longer holds the words that the line rests on. */
  readonly unverified?: true | undefined;
  /** The line of which this one has become a part; it is hidden then. */
  readonly mergedInto?: string | undefined;
}
