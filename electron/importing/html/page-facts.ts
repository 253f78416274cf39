import type { HtmlReader } from './html-events.ts';

/** What a page says of itself to machines, before any of it is weighed. */
export interface PageFacts {
  /** Content of `meta` elements by property, name or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly canonical: string | undefined;
  /** What `time` elements say, those of the publication first. */
  readonly times: readonly string[];
  /** First headings of the first rank. */
  readonly headings: readonly string[];
  /** Where a browser says that it saved the page from. */
  readonly savedFrom: string | undefined;
  /** It is a piece that somebody selected and copied, not a page. */
  readonly isPiece: boolean;
}

const longest = 2000;
const longestData = 1_000_000;
const most = 50;
const savedFrom = /(?:^|\s)(?:saved from url=\(\d{1,5}\)|url:\s{0,4})(https?:\/\/[^\s<>"]{1,2000})/i;

/** Gathers what a page says of itself while it is read. */
export function pageFacts(): HtmlReader & { readonly facts: () => PageFacts } {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: string[] = [];
  const headings: string[] = [];
  let title = '';
  let canonical: string | undefined;
  let saved: string | undefined;
  let isPage = false;
  let copied = false;
  let gathering: { readonly name: string; readonly parts: string[]; depth: number } | null = null;

  const gather = (name: string) => {
    gathering ??= { name, parts: [], depth: 0 };
  };
  const finish = ({ name, parts }: { readonly name: string; readonly parts: readonly string[] }) => {
    const text = parts.join('');
    if (name === 'script') jsonLd.push(text.slice(0, longestData));
    else if (name === 'time') times.push(tidy(text));
    else if (name === 'h1') headings.push(tidy(text));
    else if (title === '') title = tidy(text);
  };
  return {
    facts: () => ({
      meta,
      jsonLd,
      title,
      canonical,
      times,
      headings: headings.filter((heading) => heading !== '' && !endsWithSite(title, heading)),
      savedFrom: saved,
      isPiece: copied || !isPage,
    }),
    open(name, attributes) {
      if (name === 'html' || name === 'body' || name === 'title') isPage = true;
      if (gathering) gathering.depth += 1;
      if (name === 'meta') {
        const content = tidy(attributes.get('content') ?? '');
        const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
        for (const each of (key ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 4)) {
          if (content !== '' && !meta.has(each) && meta.size < 500) meta.set(each, content);
        }
      } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
        canonical ??= attributes.get('href');
      } else if (name === 'time' && times.length < most) {
        const published = attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished';
        const stated = attributes.get('datetime');
        if (stated === undefined) gather('time');
        else if (published) times.unshift(stated);
        else times.push(stated);
      } else if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) {
        if (jsonLd.length < most) gather('script');
      } else if (name === 'h1' && headings.length < most) gather('h1');
      else if (name === 'title' && title === '') gather('title');
    },
    close() {
      if (!gathering) return;
      if (gathering.depth > 0) gathering.depth -= 1;
      else {
        finish(gathering);
        gathering = null;
      }
    },
    text(words) {
      gathering?.parts.push(words);
    },
    comment(words) {
      // What Windows puts around words on the clipboard.
      if (words.trim() === 'StartFragment') copied = true;
      saved ??= savedFrom.exec(words.slice(0, 4000))?.[1];
    },
  };
}

/** `The page | The site`: a heading that says what the title ends with is the site's name, on every page of it. */
function endsWithSite(title: string, heading: string): boolean {
  const end = title.toLowerCase().lastIndexOf(heading.toLowerCase());
  return end > 2 && end + heading.length === title.length && /[|·–—-]\s?$/.test(title.slice(0, end));
}

function tidy(text: string): string {
  return text.slice(0, longest).replace(/\s+/g, ' ').trim();
}
