import type { Entity, Mention } from '../names/entity.ts';
import { type Reading, tokenAt } from '../reading/reading.ts';
import type { View } from './phrases.ts';

/** Paragraphs of an article that are the answers of one person, whom it is an interview with. */
export interface Interview {
  readonly person: Entity;
  readonly answers: ReadonlySet<number>;
}

/** How many questions make an interview of paragraphs that nothing marks. */
const fewest = 3;
/** The share of the paragraphs behind a question in which somebody speaks of themselves, where nothing marks them. */
const own = 0.5;
/** How long what stands before the colon of an answer may be, in code units. */
const longestLabel = 40;

/** `Q: Will you? / A: ...`, `Ann Roe: ...` or, with nothing to mark it, question and answer in turn; undefined for other articles. */
export function interviewOf(view: View): Interview | undefined {
  return marked(view) ?? labelled(view) ?? dashed(view) ?? alternating(view);
}

const opensWith = ({ text }: Reading, pattern: RegExp, start: number) => pattern.test(text.slice(start, start + 20));
const isAsked = ({ text }: Reading, end: number) => /\?["”»’)]?$/u.test(text.slice(end - 2, end));

/** `Q:` at the head of each question; what stands behind it, with `A:` or without, is an answer, and goes on while it speaks of itself. */
function marked(view: View): Interview | undefined {
  const { article, pack } = view.reading;
  const asked = (start: number) => opensWith(view.reading, pack.clauses.askedOpeners, start);
  const first = article.blocks.find(({ start }) => asked(start));
  const person = first && interviewed(view, first.start);
  if (!person) return undefined;
  const answers = new Set<number>();
  let answering = false;
  article.blocks.forEach(({ start }, block) => {
    if (start < first.start) return;
    const labelled = opensWith(view.reading, pack.clauses.answerOpeners, start);
    const follows = block > 0 && asked(article.blocks[block - 1]?.start ?? 0);
    answering = !asked(start) && (labelled || follows || (answering && speaksOfOneself(view, block)));
    if (answering) answers.add(block);
  });
  return { person, answers };
}

/** `—¿Cuándo? / —Pronto.`: behind each paragraph that opens with a dash and asks, the one that answers. */
function dashed(view: View): Interview | undefined {
  const { first, answers } = dialogueOf(view);
  const person = answers.length >= fewest ? interviewed(view, first) : undefined;
  return person && { person, answers: new Set(answers) };
}

/** The paragraphs of a dialogue behind dashes that answer, and where its first question begins; none in other articles. */
export function dialogueOf({ reading }: View): { readonly first: number; readonly answers: readonly number[] } {
  const { blocks } = reading.article;
  if (!reading.pack.talk.dashSpeech) return { first: 0, answers: [] };
  const dash = (block: number) => /^[—–]/u.test(reading.text.charAt(blocks[block]?.start ?? 0));
  const asks = blocks.map(({ end }, block) => dash(block) && isAsked(reading, end));
  const first = asks.indexOf(true);
  const opens = dash(first - 1) ? -1 : first;
  // `—Heredó una deuda. / —La heredó el club.`: in a run that a question opens, every second paragraph answers.
  const answers: number[] = [];
  let answered = false;
  blocks.forEach((_, block) => {
    const asked = asks[block - 1] === true || (block > opens + 1 && opens >= 0 && dash(block - 1) && !answered);
    answered = dash(block) && !asks[block] && asked;
    if (answered) answers.push(block);
  });
  return { first: blocks[first]?.start ?? 0, answers };
}

/** `Southern Post: Why?` and `Ann Roe: Because ...`, `Roe: ...`: of those whose name opens paragraphs, the one who asks least. */
function labelled(view: View): Interview | undefined {
  const { reading } = view;
  const { blocks } = reading.article;
  const labels = blocks.map(({ start, end }) => labelOf(view, start, end));
  const heard = new Map<Entity, { count: number; asked: number }>();
  blocks.forEach(({ end }, block) => {
    const person = labels[block]?.person;
    if (!person) return;
    const told = heard.get(person) ?? { count: 0, asked: 0 };
    heard.set(person, { count: told.count + 1, asked: told.asked + Number(isAsked(reading, end)) });
  });
  const others = new Set(labels.map((label) => label?.text)).size > 2;
  const [least, next] = [...heard].sort(([, a], [, b]) => a.asked / a.count - b.asked / b.count);
  if (!least || !others || (next && next[1].asked / next[1].count === least[1].asked / least[1].count))
    return undefined;
  const [person] = least;
  const first = labels.findIndex((label) => label !== undefined);
  const answers = new Set<number>();
  blocks.forEach(({ end, role }, block) => {
    if (block < first || role !== 'body') return;
    const label = labels[block];
    const unlabelled = label === undefined && !isAsked(reading, end) && isAsked(reading, blocks[block - 1]?.end ?? 0);
    if (label?.person === person || unlabelled) answers.add(block);
  });
  return answers.size >= 2 ? { person, answers } : undefined;
}

/** `| Ann Roe |: ...`, `| Southern Post |: ...` at the head of a paragraph, in words with capitals. */
function labelOf({ reading, names }: View, start: number, end: number): { text: string; person?: Entity } | undefined {
  const opening = reading.text.slice(start, Math.min(end, start + longestLabel));
  const text = /^(\p{Lu}[^:.?!,"“«\n]*):\s/u.exec(opening)?.[1];
  if (text === undefined || text.split(' ').some((word) => /^\p{Ll}{4}/u.test(word))) return undefined;
  const at = tokenAt(reading.tokens, start);
  const last = tokenAt(reading.tokens, start + text.length) - 1;
  const entity = names.at.get(last) ?? names.at.get(at);
  return entity?.kind === 'person' ? { text, person: entity } : { text };
}

/** `Why here? / I was born here.`: questions alone in their paragraphs, and behind them somebody who speaks of themselves. */
function alternating(view: View): Interview | undefined {
  const { reading } = view;
  const { blocks } = reading.article;
  const asks = blocks.map(({ start, end, role }) => role !== 'headline' && isAsked(reading, end) && start < end);
  const first = asks.indexOf(true);
  const replies = blocks.flatMap((_, block) => (asks[block - 1] && !asks[block] ? [block] : []));
  if (first < 0 || replies.length < fewest) return undefined;
  const speaking = replies.filter((block) => speaksOfOneself(view, block));
  if (speaking.length < replies.length * own) return undefined;
  const person = interviewed(view, blocks[first]?.start ?? 0);
  if (!person) return undefined;
  const answers = new Set(replies);
  blocks.forEach((_, block) => {
    if (block > first && !asks[block] && speaksOfOneself(view, block)) answers.add(block);
  });
  return { person, answers };
}

/** Whether a word outside quotation marks is a first person. */
function speaksOfOneself({ reading, quoted }: View, block: number): boolean {
  const { tokens, pack, article } = reading;
  const here = article.blocks[block];
  if (!here) return false;
  for (let at = tokenAt(tokens, here.start); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= here.end) return false;
    if (!quoted[at] && pack.talk.oneself.has(token.lower)) return true;
  }
  return false;
}

/** `She talks to | Tom Bell |`, `Conversó con | Tom Bell |`: the one who asks. */
function asks({ tokens, pack }: Reading, { from }: Mention): boolean {
  if (from < 3 || !pack.prepositions.has(tokens[from - 1]?.lower ?? '')) return false;
  const before = tokens[from - 3];
  const silent = pack.clauses.dropsSubject && before?.kind === 'mark';
  return silent || pack.pronouns.get(before?.lower ?? '')?.gender !== undefined;
}

/** Of those named before the first question, the one whom the headline names, else the one named most; none where two are alike. */
function interviewed({ reading, names }: View, before: number): Entity | undefined {
  const headline = reading.article.blocks.find(({ role }) => role === 'headline');
  const heading = headline ? reading.text.slice(headline.start, headline.end) : '';
  let most = 0;
  let next = 0;
  let found: Entity | undefined;
  for (const person of names.people) {
    const named = person.name.includes(' ') && heading.includes(person.name) ? before : 0;
    const count = named + person.mentions.filter((mention) => mention.start < before && !asks(reading, mention)).length;
    if (count > most) [next, most, found] = [most, count, person];
    else next = Math.max(next, count);
  }
  return most > next ? found : undefined;
}
