import type { DraftedFact } from '../contract/facts.ts';
import type { IsoDate, LanguageTag } from '../contract/text.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A drafted briefing for other programs. Offsets count UTF-16 code units of `text`. */
export interface DraftedFile {
  readonly offsetUnit: 'utf16';
  readonly article: {
    readonly title: string;
    readonly titleIsOurs: boolean;
    readonly place: string | null;
    readonly date: IsoDate | null;
    readonly language: LanguageTag;
    readonly text: string;
  };
  readonly facts: readonly DraftedFact[];
}

/** A prepared article in the form of `draft --json`. */
export function draftedFile({ head, imported, drafted }: PreparedArticle): DraftedFile {
  return {
    offsetUnit: 'utf16',
    article: {
      title: head.title,
      titleIsOurs: head.titleIsOurs,
      place: head.place ?? null,
      date: head.date ?? null,
      language: head.language,
      text: imported.article.text,
    },
    facts: drafted.facts,
  };
}
