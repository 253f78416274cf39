import type { Span } from '../../contract/text.ts';
import { isSmallTown } from '../gazetteer/cities.ts';
import type { Gender } from '../languages/pack.ts';
import { type Reading, spanOf } from '../reading/reading.ts';
import type { Entity, EntityKind, Mention, Names } from './entity.ts';
import { EntityIndex } from './entity-index.ts';
import { endOfName, lookUp } from './gazetteer.ts';
import type { Verdict } from './judge.ts';
import { besidePerson } from './listed-people.ts';
import { lastWord } from './loose.ts';
import { nameEntity } from './name-entity.ts';
import { abbreviates, matchOrganisation, organisationKeys } from './organisations.ts';
import { matchPerson, personKeys } from './people.ts';
import { isGovernor, ruleOfPlaced } from './placed-bodies.ts';
import type { Taught } from './taught.ts';

/** A city that is one word may be somebody's surname; the people are asked first. */
export function isLonePlace(verdict: Verdict): boolean {
  return verdict.kind === 'place' && verdict.code === undefined && verdict.to - verdict.from === 1;
}

/** The people, organisations and places found so far, each with the forms of its name. */
export class NameBook {
  private readonly people = new EntityIndex(personKeys);
  private readonly organisations: EntityIndex;
  private readonly places = new EntityIndex({ under: (form) => [form], sought: (form) => [form] });
  private readonly countries = new Map<string, Entity>();
  private readonly organisationEndingAt = new Map<number, Entity>();
  /** Where full names of people end and begin, in tokens. */
  private readonly personEnds = new Set<number>();
  private readonly personStarts = new Set<number>();
  private readonly reading: Reading;
  private readonly taught: Taught;

  constructor(reading: Reading, taught: Taught) {
    this.reading = reading;
    this.taught = taught;
    this.organisations = new EntityIndex(organisationKeys(reading.pack.nameWords));
  }

  wordsOf(verdict: Verdict): string {
    return this.mentionOf(verdict).text;
  }

  add(verdict: Verdict): void {
    const mention = this.mentionOf(verdict);
    if (verdict.kind === 'person')
      this.enter(this.people, this.personFor(verdict, mention, mention.text.includes(' ')), verdict, mention);
    else if (verdict.kind === 'organisation')
      this.enter(this.organisations, this.organisationFor(mention), verdict, mention);
    else {
      const near = verdict.code === undefined ? this.places.near(mention.text) : [];
      const known = verdict.code === undefined ? undefined : this.countries.get(verdict.code);
      this.enter(this.places, known ?? near.find(({ name }) => name === mention.text), verdict, mention);
    }
  }

  /** A name that only the headline has; the text says more of all others. */
  addUnknown(verdict: Verdict): void {
    const mention = this.mentionOf(verdict);
    const place = this.places.near(mention.text)[0] ?? (verdict.code && this.countries.get(verdict.code));
    if (place || this.organisationFor(mention) || this.personFor(verdict, mention, true)) return;
    const shorter = this.organisations.all.some(({ name }) => name.startsWith(`${mention.text} `));
    if (!shorter) this.add(verdict);
  }

  /** `World Economic Forum (WEF)`, `Boreal Mutual Corporation ("Boreal")`: whatever its letters, short for the name before the brackets. */
  addShortForm(verdict: Verdict): boolean {
    const { tokens } = this.reading;
    const { from, to, kind } = verdict;
    if (this.addOtherName(verdict)) return true;
    const quoted = /^["“«]$/.test(tokens[from - 1]?.text ?? '') && /^["”»]$/.test(tokens[to]?.text ?? '') ? 1 : 0;
    if (tokens[from - 1 - quoted]?.text !== '(' || tokens[to + quoted]?.text !== ')') return false;
    const before = this.organisationEndingAt.get(from - 1 - quoted);
    const mention = this.mentionOf(verdict);
    // `Federación de Transporte Pesado (Fetrape)`: a word made of the name's beginnings.
    const short =
      kind === 'organisation' ||
      quoted > 0 ||
      (before && abbreviates(this.reading.pack.nameWords, mention.text.toUpperCase(), before.name));
    if (!before || !short) return false;
    this.enter(this.organisations, before, { ...verdict, kind: 'organisation' }, mention);
    return true;
  }

  /** `UN Mission in South Sudan, or | UNMISS |,`: letters that are short for the name before the comma. */
  private addOtherName(verdict: Verdict): boolean {
    const { tokens, pack } = this.reading;
    const { from, to, kind } = verdict;
    const alone = to - from === 1 && kind === 'organisation' && /^[,.;)]$/.test(tokens[to]?.text ?? '.');
    if (!alone || !pack.nameWords.orWords.has(tokens[from - 1]?.lower ?? '') || tokens[from - 2]?.text !== ',')
      return false;
    const before = this.organisationEndingAt.get(from - 2);
    const mention = this.mentionOf(verdict);
    if (!before || !abbreviates(pack.nameWords, mention.text.toUpperCase(), before.name)) return false;
    this.enter(this.organisations, before, verdict, mention);
    return true;
  }

  /** `Mar de Lira`, `Ría Nova`: shaped as a place, but the article has named a company so. */
  asBody(verdict: Verdict): Verdict {
    const shaped = verdict.kind === 'place' && verdict.code === undefined && verdict.to - verdict.from > 1;
    if (!shaped || lookUp(this.reading.pack, this.wordsOf(verdict))) return verdict;
    return this.organisationFor(this.mentionOf(verdict)) ? { ...verdict, kind: 'organisation' } : verdict;
  }

  private personFor(verdict: Verdict, mention: Mention, full: boolean): Entity | undefined {
    const people = this.people.near(mention.text).filter((person) => !this.taught.isApart(person, mention.text));
    return matchPerson(people, mention, full, this.hintOf(verdict));
  }

  private organisationFor(mention: Mention): Entity | undefined {
    return matchOrganisation(this.reading.pack.nameWords, this.organisations.near(mention.text), mention);
  }

  /** The gender of the title before a name, and where its paragraph begins. */
  private hintOf({ from }: Verdict): { gender: Gender | undefined; paragraph: number } {
    const { tokens, pack, article, sentences, sentenceOf } = this.reading;
    const block = article.blocks[sentences[sentenceOf[from] ?? 0]?.block ?? 0];
    return { gender: pack.honorifics.get(tokens[from - 1]?.lower ?? ''), paragraph: block?.start ?? 0 };
  }

  /** The dateline's place, under the name that one would write in a sentence. */
  addPlace(name: string, span: Span): void {
    const known = lookUp(this.reading.pack, name);
    const mention: Mention = { ...span, from: -1, to: -1, text: name, adjective: false };
    const verdict: Verdict = {
      kind: 'place',
      from: -1,
      to: -1,
      confidence: 0.9,
      rule: 'place of the dateline',
      code: known?.kind === 'country' ? known.code : undefined,
    };
    this.enter(
      this.places,
      this.places.near(name).find((place) => place.name === name),
      verdict,
      mention,
    );
  }

  /** `Government of | South Australia |`: a place of the article, though the words are those of a body. */
  addGoverned({ from, to, rule }: Verdict): void {
    const { tokens, text } = this.reading;
    if (rule !== ruleOfPlaced || !isGovernor(this.reading, from)) return;
    const span = { start: tokens[from + 2]?.start ?? 0, end: endOfName(this.reading, from + 2, to) };
    this.addPlace(text.slice(span.start, span.end), span);
  }

  /** A single name: a further form of one that is known, else whatever its surroundings say, else nothing. */
  addLoose(verdict: Verdict, guess: Verdict | undefined): boolean {
    const mention = this.mentionOf(verdict);
    const person = this.personFor(verdict, mention, isLonePlace(verdict));
    const shared = this.organisationFor(mention);
    // `Danube`, beside the Danube Commission: a known place is itself.
    const itself = isLonePlace(verdict) && !shared?.forms.has(mention.text) && !this.isCalledSo(verdict, mention);
    const organisation = itself ? undefined : shared;
    const fuller = shared || person || guess ? undefined : this.fullerOf(mention);
    const place = this.places.near(mention.text).find((known) => known.code === undefined);
    if ((guess?.rule === lastWord.speaks || guess?.rule === lastWord.stands) && this.endsLikeBody(mention.text))
      guess = undefined;
    guess ??= besidePerson(this.reading, verdict, this.personStarts, this.personEnds);
    if (place && !guess && !person && !organisation) guess = { ...verdict, kind: 'place' };
    if (guess?.rule === 'after in or near' && !person) this.add(guess);
    else if (person) this.enter(this.people, person, { ...verdict, kind: 'person' }, mention);
    else if (organisation) this.enter(this.organisations, organisation, { ...verdict, kind: 'organisation' }, mention);
    else if (guess) this.add(guess);
    else if (fuller) this.enter(this.organisations, fuller, { ...verdict, kind: 'organisation' }, mention);
    else return false;
    return true;
  }

  /** `Larkspur closed`, beside Larkspur Rail Systems: a small town's name, and nothing before it leads to a place. */
  private isCalledSo({ from }: Verdict, { text }: Mention): boolean {
    const { tokens, pack } = this.reading;
    const before = tokens[from - 1]?.lower ?? '';
    return (
      isSmallTown(text) && !pack.placeWords.has(before) && !pack.and.has(before) && !pack.nameWords.atWords.has(before)
    );
  }

  /** `Sandveld Canning` and then `Sandveld`: the body that is called by the first of two or three words, named so before. */
  private fullerOf({ text, start }: Mention): Entity | undefined {
    const [first = '', second, ...rest] = text.split(' ');
    if (second === undefined || rest.length > 1) return undefined;
    return this.organisations
      .near(first)
      .find(({ forms, mentions }) => forms.has(first) && mentions.every((mention) => mention.start > start));
  }

  /** `Calder | Boreal |`: the last word is what an organisation is called by. */
  private endsLikeBody(text: string): boolean {
    const last = text.split(' ').at(-1) ?? '';
    return this.organisations.near(last).some(({ forms }) => forms.has(last));
  }

  close(): Names {
    const at = new Map<number, Entity>();
    const mentionAt = new Map<number, Mention>();
    const [people, organisations] = [this.taught.settle(this.people.all), this.taught.settle(this.organisations.all)];
    const places = this.places.all;
    const lists = [people, organisations, places];
    for (const list of lists) {
      for (const entity of list) {
        nameEntity(this.reading, entity);
        for (const mention of entity.mentions) {
          for (let token = mention.from; token < mention.to; token += 1) {
            at.set(token, entity);
            mentionAt.set(token, mention);
          }
        }
      }
    }
    // A country that is only there as an adjective is a party, but no place of the article.
    return { people, organisations, places, at, mentionAt };
  }

  private mentionOf(verdict: Verdict): Mention {
    const { start } = spanOf(this.reading.tokens, verdict.from, verdict.to);
    const end = endOfName(this.reading, verdict.from, verdict.to);
    return {
      start,
      end,
      from: verdict.from,
      to: verdict.to,
      text: this.reading.text.slice(start, end),
      adjective: verdict.adjective ?? false,
    };
  }

  private enter(index: EntityIndex, found: Entity | undefined, verdict: Verdict, mention: Mention): void {
    const entity = found ?? this.newEntity(verdict, mention);
    if (found) {
      found.mentions.push(mention);
      found.confidence = Math.max(found.confidence, verdict.confidence);
    }
    if (!found || !entity.forms.has(mention.text)) index.enter(entity, mention.text);
    entity.forms.add(mention.text);
    if (index === this.organisations) this.organisationEndingAt.set(mention.to, entity);
    if (index === this.people && mention.text.includes(' ')) {
      this.personStarts.add(mention.from);
      this.personEnds.add(mention.to);
    }
    if (entity.kind === 'place' && entity.code !== undefined && !this.countries.has(entity.code))
      this.countries.set(entity.code, entity);
  }

  private newEntity(verdict: Verdict, mention: Mention): Entity {
    return {
      kind: verdict.kind as EntityKind,
      name: mention.text,
      mentions: [mention],
      aliases: new Set(),
      forms: new Set([mention.text]),
      roles: [],
      code: verdict.code,
      confidence: verdict.confidence,
      rule: verdict.rule,
    };
  }
}
