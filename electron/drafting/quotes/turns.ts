import type { Stage } from '../discourse/stage.ts';
import { type Reading, spanOf, tokenAt } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** Whether a paragraph opens with the dash of a dialogue. */
export function opensWithDash({ article, text }: Reading, block: number): boolean {
  const start = article.blocks[block]?.start;
  return start !== undefined && /^[—–]/u.test(text.charAt(start));
}

/**
 * `—¿Le duele? / —No —responde Roe—.`: of those who speak in turn behind dashes, every second paragraph is one
 * speaker's. Gives the quotations that are the other one's, whom nothing names.
 */
export function takeTurns(stage: Stage, quotations: readonly Quotation[]): ReadonlySet<Quotation> {
  const { view } = stage;
  const open = new Set<Quotation>();
  if (!view.reading.pack.talk.dashSpeech) return open;
  const runs = runsOf(view.reading, quotations);
  const answering = new Set(runs.flat().flatMap(({ attribution }) => (attribution?.direct ? [attribution.name] : [])));
  const headed = interviewed(stage);
  const only = runs.flat().find(({ attribution }) => attribution?.direct && answering.size === 1)?.attribution;
  for (const run of runs) {
    const first = run[0];
    const told = run.filter(({ attribution }) => attribution?.direct);
    if (!first) continue;
    let opens = first.block;
    while (opensWithDash(view.reading, opens - 1)) opens -= 1;
    if (opens === run.at(-1)?.lastBlock) continue;
    const asked = asks(view.reading, opens);
    for (const quotation of run) {
      if (quotation.attribution?.direct) continue;
      const near = nearest(told, quotation);
      const answers = near ? (quotation.block - near.block) % 2 === 0 : asked && (quotation.block - opens) % 2 === 1;
      const voice = near ? near.attribution : (only ?? headed ?? heardAbove(stage, opens));
      quotation.attribution = answers && voice ? inTurn(voice) : undefined;
      if (!quotation.attribution) open.add(quotation);
    }
  }
  return open;
}

function inTurn(voice: Attribution): Attribution {
  return {
    ...voice,
    clause: undefined,
    direct: false,
    confidence: Math.min(0.6, voice.confidence),
    reason: 'speaks in turn behind a dash',
  };
}

/** `Ana Roe: «...»`: the one person whom the headline of a dialogue names, by the given name and a surname. */
function interviewed({ view }: Stage): Attribution | undefined {
  const { sentences, tokens } = view.reading;
  const headline = new Set<string>();
  for (const { role, from, to } of sentences.slice(0, 4))
    if (role === 'headline') for (const { base } of tokens.slice(from, to)) headline.add(base);
  const named = view.names.people.filter(({ name }) => {
    const [given = '', ...family] = name.split(' ');
    return headline.has(given) && family.some((word) => headline.has(word));
  });
  const [entity, another] = named;
  const mention = entity?.mentions[0];
  if (!mention || another) return undefined;
  const span = { start: mention.start, end: mention.end };
  return { name: entity.name, entity, span, confidence: 0.6, reason: '', direct: false };
}

/** Whoever acted last in the paragraph above a dialogue: the one who is asked. */
function heardAbove({ view, acts }: Stage, block: number): Attribution | undefined {
  const { sentences, sentenceOf, tokens, article } = view.reading;
  const from = tokenAt(tokens, article.blocks[block]?.start ?? 0);
  const act = acts[firstFrom(acts, ({ at }) => at < from) - 1];
  const sentence = act && sentences[sentenceOf[act.at] ?? 0];
  if (!act || sentence?.block !== block - 1) return undefined;
  const mention = view.names.mentionAt.get(act.at);
  const span = mention ? { start: mention.start, end: mention.end } : spanOf(tokens, act.at, act.at + 1);
  return { name: act.entity.name, entity: act.entity, span, confidence: 0.58, reason: '', direct: false };
}

/** The first quotation of each of the paragraphs behind dashes that follow one another. */
function runsOf(reading: Reading, quotations: readonly Quotation[]): Quotation[][] {
  const runs: Quotation[][] = [];
  let last: Quotation | undefined;
  for (const quotation of quotations) {
    if (!opensWithDash(reading, quotation.block) || quotation.block === last?.block) continue;
    if (last && gapless(reading, last.lastBlock, quotation.block)) runs.at(-1)?.push(quotation);
    else runs.push([quotation]);
    last = quotation;
  }
  return runs;
}

/** Whether every paragraph from one to the other opens with a dash. */
function gapless(reading: Reading, from: number, to: number): boolean {
  for (let block = from + 1; block < to; block += 1) if (!opensWithDash(reading, block)) return false;
  return true;
}

/** The one of a list in order whose paragraph is nearest. */
function nearest(told: readonly Quotation[], { block }: Quotation): Quotation | undefined {
  const at = firstFrom(told, (one) => one.block < block);
  const before = told[at - 1];
  const after = told[at];
  if (!before || !after) return before ?? after;
  return block - before.block <= after.block - block ? before : after;
}

/** `—¿Se marchó?`, `—Usted lo vio.` */
function asks({ article, text, tokens, pack }: Reading, block: number): boolean {
  const here = article.blocks[block];
  if (!here) return false;
  if (text.charAt(here.end - 1) === '?') return true;
  const from = tokenAt(tokens, here.start);
  return tokens.slice(from, from + 4).some(({ lower }) => pack.talk.reader.has(lower));
}
