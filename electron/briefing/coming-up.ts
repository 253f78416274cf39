import { nameKey } from '../article/name-key.ts';
import { type DueFilter, type DueGroup, dueGroups } from '../contract/coming-up.ts';
import type { FactKind, Firmness, Progress } from '../contract/facts.ts';
import type { IsoDate } from '../contract/text.ts';
import { lastDay } from './dates.ts';

/** What is due, as far as it takes to sort it; the fact itself is read where it is shown. */
export interface DueFact {
  readonly factId: string;
  readonly articleId: string;
  readonly kind: FactKind;
  readonly text: string;
  /** Absent where no day can be told. */
  readonly iso?: IsoDate | undefined;
  readonly status?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  /** Who undertakes it, and toward whom. */
  readonly parties: readonly string[];
}

/** Everything due, sorted while it is read piece by piece. */
export interface DueBoard {
  readonly groups: Readonly<Record<DueGroup, DueFact[]>>;
  readonly parties: Map<string, { name: string; count: number }>;
  done: number;
}

/** An empty board. */
export function newBoard(): DueBoard {
  return { groups: { overdue: [], week: [], month: [], later: [], vague: [] }, parties: new Map(), done: 0 };
}

/**
 * Puts what was read on the board: undertakings by the last day of their date, what is past and done only where it is
 * wanted; events as long as they have not passed.
 *
 * @param dues in the order of their last days
 * @param today `YYYY-MM-DD`
 */
export function putOnBoard(board: DueBoard, dues: readonly DueFact[], today: IsoDate, filter: DueFilter): void {
  const ends = endsOf(today);
  for (const due of dues) {
    const last = due.iso === undefined ? undefined : lastDay(due.iso);
    const undertaken = due.kind === 'commitment';
    // An event without a day may have been long ago, and one that has passed is nothing to be done any more.
    if (!undertaken && (last === undefined || last < today)) continue;
    const isDone = (due.progress ?? due.status) === 'done';
    if (isDone) board.done += 1;
    const keys = new Map(due.parties.map((name) => [nameKey(name), name]));
    if (isDone && !filter.done) continue;
    for (const [key, name] of keys) {
      const party = board.parties.get(key) ?? { name, count: 0 };
      party.count += 1;
      board.parties.set(key, party);
    }
    if (filter.party !== null && !keys.has(filter.party)) continue;
    board.groups[groupOf(last, today, ends)].push(due);
  }
}

/** The groups with what stands in them, the nearest to today first. */
export function groupsOf({
  groups,
}: DueBoard): readonly { readonly group: DueGroup; readonly dues: readonly DueFact[] }[] {
  return dueGroups
    .filter((group) => groups[group].length > 0)
    .map((group) => {
      const dues = group === 'vague' ? groups[group] : onceEach(groups[group]);
      // Of what is overdue, the nearest to today is the likeliest to be still open.
      return { group, dues: group === 'overdue' ? dues.toReversed() : dues };
    });
}

/** Without the events that an undertaking of the same article and date tells already. */
function onceEach(dues: readonly DueFact[]): DueFact[] {
  const place = ({ articleId, iso }: DueFact) => `${articleId} ${iso}`;
  const events = new Set(dues.filter(({ kind }) => kind !== 'commitment').map(place));
  const undertaken = new Map<string, string[]>();
  for (const due of dues) {
    if (due.kind !== 'commitment' || !events.has(place(due))) continue;
    undertaken.set(place(due), [...(undertaken.get(place(due)) ?? []), nameKey(due.text)]);
  }
  return dues.filter((due) => {
    if (due.kind === 'commitment') return true;
    const event = nameKey(due.text);
    return !undertaken.get(place(due))?.some((text) => text.includes(event) || event.includes(text));
  });
}

/** Everyone on the board, those with the most first. */
export function partiesOf({ parties }: DueBoard): { key: string; name: string; count: number }[] {
  return [...parties]
    .map(([key, { name, count }]) => ({ key, name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

interface Ends {
  readonly week: IsoDate;
  readonly month: IsoDate;
}

function groupOf(last: IsoDate | undefined, today: IsoDate, ends: Ends): DueGroup {
  if (last === undefined) return 'vague';
  if (last < today) return 'overdue';
  if (last <= ends.week) return 'week';
  return last <= ends.month ? 'month' : 'later';
}

/** The Sunday of the week, which begins on a Monday (ISO 8601), and the month's last day. */
function endsOf(today: IsoDate): Ends {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const sunday = new Date(Date.UTC(year, month - 1, day));
  sunday.setUTCDate(sunday.getUTCDate() + ((7 - sunday.getUTCDay()) % 7));
  return { week: sunday.toISOString().slice(0, 10), month: lastDay(today.slice(0, 7)) ?? today };
}
