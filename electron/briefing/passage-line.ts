import type { Fact, FactBody, FactKind, SourcedDate } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { oneLine } from './clip-text.ts';
import { nameInPassage, namesThatBegin } from './passage-names.ts';
import { speakerOf } from './passage-speaker.ts';
import { quotedParts } from './quoted-parts.ts';

/** What is known where a passage stands. */
export interface PassageSurroundings {
  readonly text: string;
  /** The lines that there are. */
  readonly facts: readonly Fact[];
  /** The paragraph in which the passage begins. */
  readonly paragraph: Span;
  /** The first date in the passage. */
  readonly date?: SourcedDate | undefined;
}

/** A line as a passage says it, and the words that it rests on. What the passage does not tell is left empty. */
export interface PassageLine {
  readonly body: FactBody;
  readonly spans: readonly Span[];
}

/** Turns a passage into a line of a kind; for an undertaking, `requested` tells that it is asked for. */
export function lineOfPassage(kind: FactKind, span: Span, around: PassageSurroundings, requested = false): PassageLine {
  const words = around.text.slice(span.start, span.end);
  const whole = { spans: [span] };
  const text = oneLine(words);
  const clause = text.replace(/[.。]$/u, '');
  switch (kind) {
    case 'summary':
    case 'keyPoint':
    case 'question':
      return { body: { kind, text }, ...whole };
    case 'commitment': {
      const parties = requested ? [] : namesThatBegin(span, around);
      const status = requested ? 'requested' : 'agreed';
      return { body: { kind, text: clause, parties, due: around.date, status }, ...whole };
    }
    case 'position':
      return { body: { kind, text: clause, speaker: speakerOf(span, around)?.name ?? '' }, ...whole };
    case 'quote':
      return quoteOf(span, around);
    case 'person':
    case 'organisation': {
      const name = nameInPassage(kind, span, around);
      return { body: { kind, name: name.words, aliases: [] }, spans: [name.span] };
    }
    case 'place': {
      const name = nameInPassage(kind, span, around);
      return { body: { kind, name: name.words }, spans: [name.span] };
    }
    case 'date':
      return { body: { kind, ...(around.date ?? { wording: text, certainty: 'vague' }) }, ...whole };
    case 'event':
      return { body: { kind, text: clause, when: around.date }, ...whole };
    case 'figure': {
      const value = /[$€£¥]?\s?\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*(?:\s?%)?/u
        .exec(text)?.[0]
        .replace(/(?<![.,\s])[.,\s]+$/u, '');
      return { body: { kind, value: value?.trim() ?? '', of: value === undefined ? '' : clause }, ...whole };
    }
  }
}

/** Speech rests on its own words only, so that it can stand inside quotation marks; parts of it stay parts. */
function quoteOf(span: Span, around: PassageSurroundings): PassageLine {
  const parts = quotedParts(around.text, span);
  const spans = (parts.length === 0 ? [span] : parts).map((part, at, all) =>
    at === all.length - 1 ? withoutComma(part, around.text) : part,
  );
  const said = spans.map(({ start, end }) => around.text.slice(start, end).trim()).join(' ');
  const speaker = speakerOf(span, around);
  return { body: { kind: 'quote', text: said, speaker: speaker?.name, speakerSpan: speaker?.span }, spans };
}

/** The comma at the end of speech belongs to the sentence around it. */
function withoutComma({ start, end }: Span, text: string): Span {
  const kept = text.slice(start, end).replace(/(?<![\s,])[\s,]+$/u, '');
  return { start, end: start + (kept.length || end - start) };
}
