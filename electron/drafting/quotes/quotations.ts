import type { Span } from '../../contract/text.ts';
import type { Stage } from '../discourse/stage.ts';
import { type Reading, tokenAt } from '../reading/reading.ts';
import { attributeAlone } from './alone.ts';
import type { Attribution } from './attribution.ts';
import { dashSpeech } from './dashes.ts';
import { headedVoice, labelled } from './labelled.ts';
import { type Quoted, quotedStretches } from './marks.ts';
import { isSpeech } from './not-speech.ts';
import { lastMark } from './sight.ts';
import { attribute } from './speakers.ts';

/** Words that the article quotes: one stretch, or several where a reporting clause breaks them. */
export interface Quotation {
  readonly spans: readonly Span[];
  readonly block: number;
  readonly lastBlock: number;
  readonly from: number;
  readonly to: number;
  readonly subheading: boolean;
  readonly closed: boolean;
  attribution?: Attribution | undefined;
}

/** The stretches between marks and behind dashes, and which tokens they cover. */
export function findQuoted(reading: Reading): { stretches: Quoted[]; quoted: Uint8Array } {
  const stretches = [
    ...quotedStretches(reading.text, reading.article.blocks, reading.pack.writing.plural),
    ...dashSpeech(reading),
  ].sort((a, b) => a.start - b.start);
  const quoted = new Uint8Array(reading.tokens.length);
  for (const stretch of stretches)
    quoted.fill(1, tokenAt(reading.tokens, stretch.start), tokenAt(reading.tokens, stretch.end));
  return { stretches, quoted };
}

/** The quotations of an article with their speakers; names, nicknames, titles and distanced words are left out. */
export function findQuotations(stage: Stage, stretches: readonly Quoted[]): Quotation[] {
  const { reading } = stage.view;
  const drafts = stretches.map((stretch): Quotation => {
    const role = reading.article.blocks[stretch.block]?.role;
    return {
      spans: [{ start: stretch.start, end: stretch.end }],
      block: stretch.block,
      lastBlock: stretch.lastBlock,
      from: tokenAt(reading.tokens, stretch.start),
      to: tokenAt(reading.tokens, stretch.end),
      subheading: role === 'subheading' || role === 'headline',
      closed: stretch.closed,
    };
  });
  const kept: Quotation[] = [];
  for (const draft of drafts) {
    const headline = reading.article.blocks[draft.block]?.role === 'headline';
    if (headline) draft.attribution = labelled(stage, draft) ?? headedVoice(stage, draft);
    if (headline && !draft.attribution) continue;
    if (!draft.subheading) draft.attribution = attribute(stage, draft, kept.at(-1));
    // A standfirst names works more often than it quotes.
    if (reading.article.blocks[draft.block]?.role === 'standfirst' && !draft.attribution?.direct) continue;
    const last = kept.at(-1);
    if (last && joins(reading, last, draft)) {
      const attribution = last.attribution ?? draft.attribution;
      kept[kept.length - 1] = {
        ...last,
        spans: [...last.spans, ...draft.spans],
        to: draft.to,
        lastBlock: draft.lastBlock,
        attribution,
      };
      continue;
    }
    if (draft.subheading || isSpeech(reading, draft)) kept.push(draft);
  }
  return attributeAlone(stage, kept);
}

/** How many tokens may stand between two parts of one quotation. */
const gapReach = 45;

/** `“We won,” he said. “It is over.”`: between the two there is only a reporting clause. */
function joins(reading: Reading, before: Quotation, after: Quotation): boolean {
  if (before.lastBlock !== after.block || before.subheading || after.subheading) return false;
  if (after.from - before.to > gapReach || before.attribution?.clause === undefined) return false;
  // `Adeang dismissed it as “poetry”`: the words of somebody else.
  const other = after.attribution?.direct ? after.attribution.name : undefined;
  if (other !== undefined && before.attribution.name !== undefined && other !== before.attribution.name) return false;
  // `“Build it,” says everybody. “We shall see,” says the council.`
  if (before.attribution.name === undefined && after.attribution?.clause !== undefined) return false;
  const [from, to] = before.attribution.clause;
  if (from < before.to || to > after.from || !goesOnAtOnce(reading, before, after, to)) return false;
  const end = reading.text.slice(0, before.spans.at(-1)?.end).slice(-4);
  const marks = `${reading.tokens[before.to]?.text ?? ''}${reading.tokens[before.to + 1]?.text ?? ''}`;
  if (!/[,—–?!…-]\s*[’']?$/.test(end) && !/[,—]/.test(marks)) return false;
  return (reading.sentenceOf[after.from] ?? 0) - (reading.sentenceOf[to - 1] ?? 0) <= 1;
}

/** `said Roe, the author of “Rain”`, `she said, and called it “cruel”`: the second words belong to something else. */
function goesOnAtOnce(reading: Reading, before: Quotation, after: Quotation, clauseEnd: number): boolean {
  const { tokens, pack } = reading;
  const mark = tokens[after.from - 2];
  if (after.from - 1 > clauseEnd && mark?.kind !== 'mark') return false;
  // A further verb of speech right before the words opens a quotation of its own.
  const further = tokens[after.from - 3]?.lower ?? '';
  if (after.from - 3 > clauseEnd && pack.speech.has(further) && /^[,:]$/.test(mark?.text ?? '')) return false;
  // `“A disgrace” was how he put it` is a sentence of its own.
  const behind = tokens[after.to + 1];
  const closed = tokens[after.to]?.kind === 'mark';
  const finished = /[.,?!…—-]/u.test(lastMark(reading.text, after));
  if (
    closed &&
    !finished &&
    behind?.kind === 'word' &&
    reading.sentenceOf[after.to] === reading.sentenceOf[after.to + 1]
  )
    return false;
  return mark?.text !== '(' && mark?.text !== ':' && before.to < after.from;
}
