import type { PageItem, PageSection, Paper, PrintableBriefing } from '../contract/page.ts';
import { leastSteps } from './bisect.ts';
import { isHopeless } from './page-bounds.ts';
import { composePage, type Lengths, type PagePlan, placeAnew, planPage, startWith } from './page-compose.ts';
import { noLimit } from './page-forms.ts';
import { airier, type Rung, rungs, tightestRung, usualRung } from './page-ladder.ts';
import type { FittedPage, Measure, Measured } from './page-layout.ts';
import { inOrderOfGoing } from './page-rank.ts';

/** One concession: a line gets shorter, or goes (0). */
interface Concession {
  readonly item: PageItem;
  readonly limit: number;
}

/**
 * Fits a briefing on one sheet. The ladder is always the same: type grows to 11.5 pt where there is room; where there
 * is none, the gaps close and the type falls to 9 pt; then lines are shortened, and then left off, the lowest in rank
 * first; what room that leaves goes to longer lines, then to larger type, and then to the gaps. Title, bottom line, marking and pinned
 * lines stay. Key points, which say again what other sections say, fill what room those leave at the usual size.
 *
 * The same briefing, paper and measurer give the same page. It never throws.
 */
export function fitPage(briefing: PrintableBriefing, paper: Paper, measure: Measure): FittedPage {
  const whole = planPage(briefing, paper);
  const plan = startWith(whole, withoutRepetition(whole, trialOf(whole, measure)));
  const trial = trialOf(plan, measure);
  const best = mostGenerousRung(trial, plan.start);
  if (best !== undefined) return fitted(plan, widestGaps(trial, best, plan.start), plan.start, true);
  const page = fitWithLess(plan, measure);
  if (page.pinsWithoutRoom.length === 0) return page;
  // Columns that suit what is pinned hold more of it than those that suited the whole briefing.
  const pinned = briefing.items.filter((item) => item.pinned === true);
  return fitWithLess(placeAnew(plan, pinned), measure);
}

/**
 * As many of the drafted key points as fit at the usual size beside everything else. Where there is nothing else, they
 * all stay, and so does one that a person wrote or pinned.
 */
function withoutRepetition(plan: PagePlan, trial: Trial): Lengths {
  const standing = plan.briefing.items.filter((item) => plan.start.get(item) !== 0);
  const going = standing
    .filter((item) => item.section === 'keyPoints' && item.pinned !== true && !item.drafter)
    .reverse();
  if (going.length === 0 || going.length === standing.length) return plan.start;
  const lengthsAt = (step: number): Lengths =>
    new Map([...plan.start, ...going.slice(0, step).map((item): readonly [PageItem, number] => [item, 0])]);
  const { steps } = leastSteps([going.length], ([step = 0]) => {
    const { mainFits, sideFits } = trial(usualRung, lengthsAt(step));
    return [mainFits && sideFits];
  });
  return lengthsAt(steps[0] ?? 0);
}

function fitWithLess(plan: PagePlan, measure: Measure): FittedPage {
  const trial = trialOf(plan, measure);
  const fewest = shortenAndDrop(plan, trial);
  if (!fewest.satisfied) return fitted(plan, tightestRung, fewest.lengths, false);
  const lengths = lengthen(plan, trial, fewest.lengths);
  return fitted(plan, widestGaps(trial, loosenedRung(trial, lengths), lengths), lengths, true);
}

type Trial = (rung: Rung, lengths: Lengths) => Measured;

function trialOf(plan: PagePlan, measure: Measure): Trial {
  return (rung, lengths) => {
    const layout = composePage(plan, rung, lengths);
    const hopeless = {
      main: isHopeless(layout.main, layout.arrangement),
      side: isHopeless(layout.side, layout.arrangement),
    };
    // A hopeless column is taken out, so that the other one is still measured.
    const { mainFits, sideFits } = measure({
      ...layout,
      main: hopeless.main ? [] : layout.main,
      side: hopeless.side ? [] : layout.side,
    });
    return { mainFits: mainFits && !hopeless.main, sideFits: sideFits && !hopeless.side };
  };
}

/** The largest page that fits; undefined where even the tightest does not, which one measurement tells. */
function mostGenerousRung(trial: Trial, lengths: Lengths): Rung | undefined {
  const fits = (rung: Rung): boolean => {
    const { mainFits, sideFits } = trial(rung, lengths);
    return mainFits && sideFits;
  };
  if (!fits(tightestRung)) return undefined;
  const { steps } = leastSteps([rungs.length - 1], ([at = 0]) => [
    at === rungs.length - 1 || fits(rungs[at] ?? tightestRung),
  ]);
  return rungs[steps[0] ?? 0];
}

/** Room that the next size of type is too large for goes to the gaps. */
function widestGaps(trial: Trial, rung: Rung, lengths: Lengths): Rung {
  const ways = airier(rung);
  const { steps } = leastSteps([ways.length - 1], ([at = 0]) => {
    if (at === ways.length - 1) return [true];
    const { mainFits, sideFits } = trial(ways[at] ?? rung, lengths);
    return [mainFits && sideFits];
  });
  return ways[steps[0] ?? 0] ?? rung;
}

/** The largest page that fits, sought from the tightest, since a page that gave up lines has little room left. */
function loosenedRung(trial: Trial, lengths: Lengths): Rung {
  let best = tightestRung;
  for (const rung of rungs.slice(0, -1).reverse()) {
    const { mainFits, sideFits } = trial(rung, lengths);
    if (!mainFits || !sideFits) break;
    best = rung;
  }
  return best;
}

/** The fewest concessions, column by column, with which the page fits at the tightest rung. */
function shortenAndDrop(plan: PagePlan, trial: Trial): { readonly lengths: Lengths; readonly satisfied: boolean } {
  const columns = [plan.columns.main, plan.columns.side].map((sections) => concessionsOf(plan, sections));
  const lengthsAt = (steps: readonly number[]): Lengths =>
    new Map([
      ...plan.start,
      ...columns.flatMap((list, column) =>
        list.slice(0, steps[column]).map(({ item, limit }): readonly [PageItem, number] => [item, limit]),
      ),
    ]);
  const { steps, satisfied } = leastSteps(
    columns.map((list) => list.length),
    (at) => {
      const { mainFits, sideFits } = trial(tightestRung, lengthsAt(at));
      return [mainFits, sideFits];
    },
  );
  return { lengths: lengthsAt(steps), satisfied };
}

/** All that a column can give up, in order: every line a little shorter, then shorter still, then line by line all. */
function concessionsOf(plan: PagePlan, sections: readonly PageSection[]): readonly Concession[] {
  const going = inOrderOfGoing(
    plan.briefing.items.filter((item) => sections.includes(item.section) && plan.start.get(item) !== 0),
  );
  const limits = new Map(going.map((item) => [item, plan.forms.limits(item)]));
  const rounds = [...new Set([...limits.values()].flat())].sort((one, other) => other - one);
  const shortening = rounds.flatMap((limit) =>
    going.filter((item) => limits.get(item)?.includes(limit)).map((item) => ({ item, limit })),
  );
  return [...shortening, ...going.map((item) => ({ item, limit: 0 }))];
}

/** Gives the room that dropping whole lines has left back to the lines that stay, the highest in rank first. */
function lengthen(plan: PagePlan, trial: Trial, lengths: Lengths): Lengths {
  const columns = [plan.columns.main, plan.columns.side].map((sections) => returnsOf(plan, sections, lengths));
  const ends = columns.map((list) => list.length);
  const lengthsAt = (steps: readonly number[]): Lengths => {
    const longer = new Map(lengths);
    for (const [column, list] of columns.entries()) {
      for (const { item, limit } of list.slice(0, list.length - (steps[column] ?? 0))) longer.set(item, limit);
    }
    return longer;
  };
  const { steps } = leastSteps(ends, (at) => {
    const { mainFits, sideFits } = trial(tightestRung, lengthsAt(at));
    return [mainFits, sideFits];
  });
  return lengthsAt(steps);
}

/** What could be given back in a column, in order: every line a little longer, then longer still, then in full. */
function returnsOf(plan: PagePlan, sections: readonly PageSection[], lengths: Lengths): readonly Concession[] {
  const shortened = inOrderOfGoing(plan.briefing.items.filter((item) => sections.includes(item.section)))
    .filter((item) => (lengths.get(item) ?? 0) > 0)
    .reverse();
  const ways = shortened.map((item) => {
    const now = lengths.get(item) ?? noLimit;
    const longer = plan.forms.limits(item).filter((limit) => limit > now);
    return { item, limits: [noLimit, ...longer].reverse() };
  });
  const rounds = Math.max(0, ...ways.map(({ limits }) => limits.length));
  return Array.from({ length: rounds }, (_, round) =>
    ways.flatMap(({ item, limits }) => {
      const limit = limits[round];
      return limit === undefined ? [] : [{ item, limit }];
    }),
  ).flat();
}

function fitted(plan: PagePlan, rung: Rung, lengths: Lengths, framed: boolean): FittedPage {
  const { bottomLine, items } = plan.briefing;
  const printed = items.filter((item) => lengths.get(item) !== 0);
  const omitted = items.filter((item) => lengths.get(item) === 0);
  const pinsWithoutRoom = framed ? omitted.filter((item) => item.pinned === true) : [];
  return {
    layout: composePage(plan, rung, lengths),
    printed: bottomLine === undefined ? printed : [bottomLine, ...printed],
    omitted,
    pinsWithoutRoom,
    fits: framed && pinsWithoutRoom.length === 0,
  };
}
