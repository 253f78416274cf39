import { placeKey, placeMark } from '../briefing/line-places.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { escaped } from './escaped-html.ts';
import { markingHtml } from './marking-html.ts';
import { noteHtml } from './note-html.ts';
import { type Outline, type OutlineLine, outlineOf, quotedWords } from './outline.ts';

/** Nothing is loaded and nothing runs, whoever opens the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Source Serif 4", Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, .under, .mark, footer { font-family: Inter, "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; margin: 1.6rem 0 .4rem; }
ul { padding-left: 1.1rem; margin: 0; }
li { margin: .25rem 0; }
.under, .beside, .mark, .keys { font-size: .85rem; opacity: .75; }
.bottom-line { font-size: 1.15rem; }
blockquote { margin: 0; }
@media print { body { max-width: none; margin: 0; } }
`;

/** A briefing as one web page that needs nothing beside it. Each ¶ mark leads to its sentences at the end. */
export function toWebPage(document: Pick<ExportDocument, 'briefing'>): string {
  const outline = outlineOf(document);
  const meta = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="generator" content="Readout">',
    ...(outline.marking ? [`<meta name="marking" content="${escaped(outline.marking)}">`] : []),
  ].join('\n');
  return `<!doctype html>
<html lang="${escaped(outline.language)}">
<head>
${meta}
<title>${escaped(outline.title)}</title>
<style>${style}</style>
</head>
<body>
${webPageBody(outline)}
</body>
</html>
`;
}

/** What stands on the page, as HTML without a page around it. */
export function webPageBody(outline: Outline): string {
  const source = sourceWords(outline);
  const marking = markingHtml(outline.marking, escaped);
  const cited = new Set(outline.sources.map(placeKey));
  const line = (one: OutlineLine) => lineHtml(one, source, cited);
  return [
    `<header>${marking}`,
    `<h1 ${source}>${escaped(outline.title)}</h1>`,
    `<p class="under">${outline.under.map(escaped).join(' · ')}</p>`,
    '</header>',
    '<main>',
    ...(outline.bottomLine
      ? [
          `<section><h2>${escaped(outline.texts.brief.bottomLine)}</h2>`,
          `<p class="bottom-line">${line(outline.bottomLine)}</p></section>`,
        ]
      : []),
    ...outline.sections.flatMap(({ heading, lines }) => [
      `<section><h2>${escaped(heading)}</h2><ul>`,
      ...lines.map((one) => `<li>${line(one)}</li>`),
      '</ul></section>',
    ]),
    ...sourcesHtml(outline, source),
    '</main>',
    ...(outline.hidden ? [`<p class="keys">${escaped(outline.hidden)}</p>`] : []),
    `<footer><p class="keys">${escaped([outline.source, ...outline.keys].join(' · '))}</p>${marking}</footer>`,
  ].join('\n');
}

/** Attributes of what the source says: its language, and the direction of its first letter. */
function sourceWords({ sourceLanguage }: Outline): string {
  return `lang="${escaped(sourceLanguage)}" dir="auto"`;
}

function lineHtml(line: OutlineLine, source: string, cited: ReadonlySet<string>): string {
  const said = line.blocks === undefined ? escaped(quotedWords(line)).replace(/\n\n+/g, '<br>') : noteHtml(line.blocks);
  const beside = line.beside.length > 0 ? ` <span class="beside">(${escaped(line.beside.join('; '))})</span>` : '';
  const marks = line.places.map((place) => {
    const key = placeKey(place);
    const mark = placeMark(place);
    return cited.has(key) ? `<a class="mark" href="#p${key}">${mark}</a>` : `<span class="mark">${mark}</span>`;
  });
  const own = line.drafter ? [`<span class="mark">✎</span>`] : [];
  const tag = line.blocks === undefined ? 'span' : 'div';
  return `<${tag} ${line.blocks === undefined ? source : 'dir="auto"'}>${said}</${tag}>${beside}${[...own, ...marks].map((mark) => ` ${mark}`).join('')}`;
}

function sourcesHtml({ sources, sourcesHeading, articles }: Outline, source: string): string[] {
  if (sources.length === 0) return [];
  const first = new Set<string>();
  const item = (place: Outline['sources'][number]) => {
    const key = placeKey(place);
    const id = first.has(key) ? '' : ` id="p${key}"`;
    first.add(key);
    return `<li${id}><span class="mark">${placeMark(place)}</span> <q ${source}>${escaped(place.text)}</q></li>`;
  };
  const items =
    articles.length === 0
      ? sources.map(item)
      : articles.flatMap(({ letter, title, dateline }) => [
          `<li><b>${letter}</b> <span dir="auto">${escaped(title)}</span> <span class="beside">${escaped(dateline)}</span></li>`,
          ...sources.filter((place) => place.letter === letter).map(item),
        ]);
  return [`<section><h2>${escaped(sourcesHeading)}</h2><ul>`, ...items, '</ul></section>'];
}
