// Articles to fill a library with: the same seed gives the same articles.

import { repeatable } from '../../tests/article/anchoring/repeatable.mjs';

const places = ['LISBON', 'NAIROBI', 'OSLO', 'LIMA', 'HANOI', 'OTTAWA', 'ACCRA', 'VIENNA'];
const first = ['Ana', 'Tomas', 'Grace', 'Ivan', 'Leila', 'Peter', 'Rosa', 'Samuel'];
const last = ['Moreira', 'Okafor', 'Lindqvist', 'Tran', 'Beaumont', 'Haddad', 'Kowalski', 'Ferrer'];
const roles = ['Finance Minister', 'Trade Secretary', 'Mayor', 'Health Commissioner', 'Ambassador', 'Chief Executive'];
const acts = [
  'agreed to share data on',
  'will fund repairs to',
  'pledged to publish a plan for',
  'signed a memorandum on',
];
const themes = [
  'the northern ports',
  'rural clinics',
  'the rail corridor',
  'coastal fisheries',
  'the power grid',
  'school meals',
];
const fillers = [
  'Officials had spent most of the week going over the figures line by line.',
  'Residents who came to listen filled the hall well before the doors were closed.',
  'The previous round ended without a result, and few had expected more of this one.',
  'A short statement was handed out afterwards in three languages.',
  'Two smaller parties asked for the papers to be made public before the vote.',
];

/** One news article of about the given number of words, as plain text. */
export function madeUpArticle(index, words = 600) {
  const random = repeatable(index + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const paragraphs = [`${pick(places)}, June ${1 + Math.floor(random() * 28)}, 2025 -`];
  let count = 0;
  while (count < words) {
    const name = `${pick(first)} ${pick(last)}`;
    const sentences = [
      `${pick(roles)} ${name} ${pick(acts)} ${pick(themes)} by ${pick(['March', 'July', 'October'])} 2026.`,
      pick(fillers),
      `“We owe this to the people who depend on ${pick(themes)},” ${name} said.`,
      pick(fillers),
    ];
    const paragraph = sentences.slice(0, 2 + Math.floor(random() * 3)).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `Talks on ${pick(themes)}, part ${index + 1}\n\n${paragraphs.join('\n\n')}\n`;
}
