/** An article of our own as parts, so that each format's test can write it in its own way. */
export const oneArticle = {
  title: 'Harbour states agree to reopen the northern ports',
  author: 'Ana Ruiz Calvo',
  publisher: 'The Harbour Courier',
  date: '2027-05-04',
  address: 'https://courier.example/2027/ports',
  opening:
    'VALETTA, 4 May 2027 — Ministers of the four harbour states agreed on Tuesday to reopen the northern ports to grain ships, ending a closure of fourteen months that had doubled the price of bread along the coast.',
  paragraphs: [
    'Foreign Minister Elena Marín of Astoria said her government would publish the list of inspectors by 30 June 2027. “We have waited long enough, and the ships will sail,” she told reporters after the meeting.',
    'The transport minister of Belmar, Tomás Quiroga, promised to send two tugboats to the port of Calder before the end of May. He added that his country would not accept new fees.',
    'Astoria and Belmar will meet again on 15 September 2027 in Calder to review the arrangement. A joint secretariat will report to both parliaments every three months.',
  ],
  heading: 'What remains open',
  more: [
    'The fishing zones were left out of the agreement. Opposition leader Marta Solís called that “a hole large enough for a fleet” and asked for a vote in parliament.',
    'The Harbour Authority will carry out a well-known safety check of the quays in co-operation with the insurers, and expects 120 ships in the first month.',
  ],
} as const;

/** The article's paragraphs in order, without its title. */
export const bodyOf = (): string[] => [
  oneArticle.opening,
  ...oneArticle.paragraphs,
  oneArticle.heading,
  ...oneArticle.more,
];

/** The article as a person would keep it in plain text. */
export const asText = (): string => [oneArticle.title, ...bodyOf()].join('\n\n');

/** The article inside a page as a newspaper would send it. */
export function asPage({ inHead = '', inBody = '' } = {}): string {
  const { title, author, publisher, date, address, opening, paragraphs, heading, more } = oneArticle;
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: `${date}T23:40:00-06:00`,
        author: [{ '@type': 'Person', name: author }],
        publisher: { '@id': '#paper' },
      },
      { '@id': '#paper', '@type': 'NewsMediaOrganization', name: publisher },
    ],
  };
  const part = (text: string) => `<p>${text}</p>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | ${publisher}</title>
<meta property="og:title" content="${title}"><link rel="canonical" href="${address}">
<link rel="stylesheet" href="https://cdn.example/site.css"><style>p { margin: 0 }</style>
<script src="https://cdn.example/track.js"></script>
<script type="application/ld+json">${JSON.stringify(linked)}</script>${inHead}</head>
<body><header><a href="/">${publisher}</a></header>
<nav><ul><li><a href="/world">World</a><li><a href="/sport">Sport</a></ul></nav>
<main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ana">${author}</a></p>
<figure><img src="https://cdn.example/ship.jpg" alt="A ship"><figcaption>A grain ship.</figcaption></figure>
${part(opening)}${paragraphs.map(part).join('\n')}<h2>${heading}</h2>${more.map(part).join('\n')}</article></main>
<aside><h3>Most read</h3><a href="/a">Eleven soups for a cold evening</a></aside>${inBody}
<form action="/subscribe"><input name="mail"><button>Subscribe</button></form>
<footer>© ${publisher}. All rights reserved.</footer></body></html>`;
}
