import fc from 'fast-check';
import { firmnesses } from '../../electron/contract/facts.ts';
import { type PageItem, type PageSection, type PrintableBriefing, pageSections } from '../../electron/contract/page.ts';
import { tlpLabels } from '../../electron/contract/page-setup.ts';

/** A line of a page with nothing out of the ordinary; each test says only what it is about. */
export function pageItem(given: Partial<PageItem> & Pick<PageItem, 'id' | 'section' | 'text'>): PageItem {
  return {
    kind: kindOf(given.section),
    paragraphs: [1],
    drafter: false,
    check: false,
    verbatim: given.section === 'quotes',
    ...given,
  };
}

function kindOf(section: PageSection): PageItem['kind'] {
  if (section === 'people') return 'person';
  if (section === 'quotes') return 'quote';
  if (section === 'positions') return 'position';
  if (section === 'dates') return 'event';
  if (section === 'keyPoints') return 'keyPoint';
  if (section === 'questions') return 'question';
  return section === 'notes' ? 'note' : 'commitment';
}

/** A briefing around some lines. */
export function briefingOf(items: readonly PageItem[], given: Partial<PrintableBriefing> = {}): PrintableBriefing {
  return {
    articleId: 'article',
    title: 'Two governments agree on water, ports and rail',
    titleIsOurs: false,
    dateline: 'Lisbon, 3 March 2024',
    language: 'en',
    interfaceLanguage: 'en',
    paragraphCount: 12,
    bottomLine: pageItem({ id: 'bottom', section: 'keyPoints', text: 'Water is shared by June.' }),
    items,
    ...given,
  };
}

/** Lines of one section, each of some words. */
export function linesOf(section: PageSection, count: number, words: number): PageItem[] {
  return Array.from({ length: count }, (_, index) =>
    pageItem({
      id: `${section}-${index}`,
      section,
      text: Array.from({ length: words }, (_word, place) => `word${(index * 7 + place * 3) % 50}`).join(' '),
    }),
  );
}

const scripts = {
  latin:
    'the ministers agreed to convene a joint working party on efficient cross-border traffic, first offices: 3,400 flats left to report'.split(
      ' ',
    ),
  spanish: 'ambos países acordaron redoblar esfuerzos contra el tráfico de personas y promover el desarrollo'.split(
    ' ',
  ),
  greek: 'οι υπουργοί συμφώνησαν να συγκαλέσουν κοινή ομάδα εργασίας για τη διαχείριση των υδάτων'.split(' '),
  cyrillic: 'министры договорились создать совместную рабочую группу по управлению водными ресурсами'.split(' '),
  arabic: 'اتفق الوزراء على عقد فريق عمل مشترك بشأن إدارة المياه العابرة للحدود وتقديم تقرير'.split(' '),
  hebrew: 'השרים הסכימו לכנס צוות עבודה משותף בנושא ניהול מים חוצי גבולות ולדווח'.split(' '),
  cjk: ['双方同意加强合作', '水资源管理', '联合工作组', '会议将于九月举行', '打击人口贩运'],
  // Letters with marks, some of which no one font has together.
  marked: [
    're\u0301sume\u0301',
    'Z\u0338\u0322\u031b\u0354algo',
    'שָׁלוֹם',
    'مُحَمَّد',
    'e\u0489f\u0338',
    'tố\u0323t',
    'x\u0302',
  ],
  emoji: ['😀', '🇲🇽', '👩‍👩‍👧', 'done', '✅'],
} as const;

const everyScript = Object.values(scripts).flat();

/** A run of words in one script, or of all mixed, up to a length in code units. */
function wordsUpTo(limit: number): fc.Arbitrary<string> {
  return fc
    .record({
      script: fc.constantFrom<readonly string[]>(...Object.values(scripts), everyScript),
      count: fc.integer({ min: 1, max: 400 }),
      offset: fc.nat(50),
    })
    .map(({ script, count, offset }) => {
      let text = script[offset % script.length] ?? 'word';
      for (let place = 1; place < count && text.length < limit; place += 1) {
        text += ` ${script[(offset + place * 3) % script.length]}`;
      }
      return text.slice(0, limit).toWellFormed().trim();
    });
}

/** Text of every sort that an article may hold. */
export function anyText(limit: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: wordsUpTo(Math.min(limit, 140)) },
    { weight: 2, arbitrary: wordsUpTo(limit) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: limit }).map((length) => 'x'.repeat(length)) },
    {
      weight: 1,
      arbitrary: fc
        .record({
          letter: fc.constantFrom('م', 'ש', '水', 'Ж', '😀', 'W'),
          length: fc.integer({ min: 1, max: limit / 2 }),
        })
        .map(({ letter, length }) => letter.repeat(length)),
    },
    { weight: 1, arbitrary: fc.constantFrom('A', 'https://example.org/a/very/long/address?with=a&query=that-goes-on') },
  );
}

function anyItem(id: string): fc.Arbitrary<PageItem> {
  return fc
    .record({
      section: fc.constantFrom(...pageSections),
      text: anyText(2_000),
      detail: fc.option(anyText(300), { nil: undefined }),
      when: fc.option(fc.constantFrom('Sep 2021', '12 Mar 2022', 'in the spring', 'W'.repeat(90)), { nil: undefined }),
      firmness: fc.option(fc.constantFrom(...firmnesses), { nil: undefined }),
      certainty: fc.constantFrom('stated', 'inferred', 'vague'),
      paragraphs: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
      drafter: fc.boolean(),
      check: fc.boolean(),
      unverified: fc.boolean(),
      short: fc.boolean(),
      shortText: fc.option(anyText(200), { nil: undefined, freq: 3 }),
    })
    .map((given) => pageItem({ id, ...given }));
}

const markings = [
  ...tlpLabels,
  'Not for release',
  'M'.repeat(120),
  'TLP:RED; the delegation only',
  `TLP:AMBER+STRICT; ${'M'.repeat(100)}`,
];

/** Briefings from empty to `most` lines. */
export function anyBriefing(most: number): fc.Arbitrary<PrintableBriefing> {
  const counts = fc.oneof(fc.integer({ min: 0, max: Math.min(most, 40) }), fc.integer({ min: 0, max: most }));
  return counts.chain((count) =>
    fc
      .record({
        items: fc.tuple(...Array.from({ length: count }, (_, index) => anyItem(`line-${index}`))),
        title: fc.oneof(anyText(120), anyText(700), fc.constant('')),
        bottomLine: fc.option(anyText(2_000), { nil: undefined }),
        dateline: fc.constantFrom('', 'Mexico City, 9 June 2021', 'x'.repeat(300)),
        source: fc.option(anyText(400), { nil: undefined }),
        marking: fc.option(fc.constantFrom(...markings), { nil: undefined }),
        preparedFor: fc.option(anyText(200), { nil: undefined }),
        preparedBy: fc.option(anyText(200), { nil: undefined }),
        preparedOn: fc.option(fc.constant('2024-03-03'), { nil: undefined }),
        embargo: fc.option(fc.constant('2030-09-21'), { nil: undefined }),
        language: fc.constantFrom('en', 'es', 'ar', 'he', 'zh', 'und'),
        interfaceLanguage: fc.constantFrom('en', 'es'),
      })
      .map(({ items, bottomLine, ...rest }) =>
        briefingOf(items, {
          ...rest,
          bottomLine:
            bottomLine === undefined ? undefined : pageItem({ id: 'bottom', section: 'keyPoints', text: bottomLine }),
        }),
      ),
  );
}
