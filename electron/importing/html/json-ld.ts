/** What JSON-LD says of an article. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly authors?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly address?: string | undefined;
}

type Thing = { readonly [key: string]: unknown };

const articleType = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting)$/;
const pageType = /^(?:WebPage|ItemPage|CreativeWork)$/;
/** How many things are looked at; more is no description of an article. */
const most = 2000;

/** The article that a page's JSON-LD describes; empty where it describes none. Never throws. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  const things: Thing[] = [];
  for (const script of scripts) gather(parsed(script), things);
  const article = things.find((thing) => isOf(thing, articleType)) ?? things.find((thing) => isOf(thing, pageType));
  if (!article) return {};
  const named = things.filter((thing) => thing.name !== undefined);
  const byId = new Map(named.map((thing) => [thing['@id'], thing]));
  const whole = (value: unknown): unknown =>
    isThing(value) && value.name === undefined ? (byId.get(value['@id']) ?? value) : value;
  const page = whole(article.mainEntityOfPage);
  return {
    headline: words(article.headline ?? article.name),
    authors: names(article.author ?? article.creator, whole),
    published: words(article.datePublished ?? article.dateCreated),
    publisher: names(article.publisher ?? article.sourceOrganization, whole),
    address: words(article.url) ?? words(isThing(page) ? (page['@id'] ?? page.url) : page),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\]\]>|-->)\s{0,20}$/, ''));
  } catch {
    return undefined;
  }
}

function gather(root: unknown, things: Thing[]): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && things.length < most) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, most));
    else if (isThing(value)) {
      things.push(value);
      waiting.push(value['@graph'], value.mainEntity, value.author, value.publisher);
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(thing: Thing, pattern: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.some((type) => typeof type === 'string' && pattern.test(type));
}

function words(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  return first.slice(0, 2000).replace(/\s+/g, ' ').trim() || undefined;
}

function names(value: unknown, whole: (value: unknown) => unknown): string | undefined {
  const found = (Array.isArray(value) ? value : [value]).slice(0, 20).map((each) => {
    const one = whole(each);
    return words(isThing(one) ? one.name : one);
  });
  return [...new Set(found.filter((name) => name !== undefined && !/^https?:/i.test(name)))].join(', ') || undefined;
}
