import { en, es, type ParsedComponents } from 'chrono-node';
import type { Library } from './library.ts';

/** As much of a day as the words gave; a day where they gave a weekday. */
function isoOf(start: ParsedComponents): string {
  const pad = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const year = String(start.get('year'));
  if (start.isCertain('day') || start.isCertain('weekday'))
    return `${year}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
  return start.isCertain('month') ? `${year}-${pad(start.get('month'))}` : year;
}

/** Dates, each wording with the same day once. */
export const byChrono: Library = {
  name: 'chrono',
  does: ['dates', 'days'],
  find: ({ gold, input }) => {
    const base = new Date(`${gold.base ?? gold.date ?? '2024-01-01'}T12:00:00`);
    const parser = gold.language === 'es' ? es : en;
    const seen = new Map<string, { spans: { start: number; end: number }[]; iso: string }>();
    for (const { index, text, start } of parser.parse(input.text, base)) {
      const iso = isoOf(start);
      const known = seen.get(iso) ?? { spans: [], iso };
      known.spans.push({ start: index, end: index + text.length });
      seen.set(iso, known);
    }
    return { dates: [...seen.values()] };
  },
};
