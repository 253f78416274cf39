import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';

const rolesOf = (...paragraphs: string[]) =>
  articleFromPlainText(paragraphs.join('\n\n')).blocks.map(({ role }) => role);

const body = 'The council of Lent voted on Monday to close the swing bridge for two winters.';

describe('what each paragraph of a page is for', () => {
  it.each([
    ['a question', 'Who will pay for the bridge of Lent?'],
    ['an abbreviation at the end', 'Harbour deal worries the U.S.'],
    ['a cry', 'The bridge is open again!'],
  ])('a headline that ends like a sentence: %s', (_name, headline) => {
    expect(rolesOf(headline, 'By Ann Lee', body, body)).toEqual(['headline', 'byline', 'body', 'body']);
  });

  it.each([
    'Print',
    'Share:',
    'Continue Reading',
    'Most Popular',
    '[+] Enlarge',
    '[Read: How the bridge was built]',
    'WATCH: The bridge swings',
    'Read or share this story: example.org/1',
    'Ann Lee in Oslo contributed to this report.',
  ])('what a page carries around its text: %s', (line) => {
    expect(rolesOf('A bridge closes', body, line, body)[2]).toBe('boilerplate');
  });

  it.each(['Ann Lee / Getty Images', 'Reuters', 'Courtesy of the Lent Museum', 'Photograph by Ann Lee'])(
    'who took the picture: %s',
    (line) => {
      expect(rolesOf('A bridge closes', body, line, body)[2]).toBe('caption');
    },
  );

  it('leaves out the titles of other articles, until the text goes on', () => {
    const long = `${body} Work begins in May, and the ferry will run twice an hour.`;
    const roles = rolesOf(
      'A bridge closes',
      body,
      'Read more:',
      'How the bridge was built',
      'Ten bridges to see',
      long,
    );
    expect(roles.slice(2)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'body']);
  });

  it('keeps a sentence about what contributed to a thing', () => {
    expect(rolesOf('A bridge closes', body, 'Three floods contributed to the damage.', body)[2]).toBe('body');
  });

  it('takes the short sections that close a release for boilerplate, and nothing behind a heading of the text', () => {
    const release = rolesOf('Acme opens a plant', body, body, body, 'About Acme', body, 'Contacts', 'Ann Lee, Lent');
    expect(release.slice(4)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate']);
    const long = Array.from({ length: 40 }, () => body);
    expect(rolesOf('Two rivers', body, 'About Lent', ...long).slice(3)).not.toContain('boilerplate');
    expect(rolesOf('Two rivers', body, 'About Lent', body, 'About Brede', body, body, body, body)[3]).toBe('body');
    expect(rolesOf('Two rivers', ...long, 'About Lent', body, 'The ferry', ...long)).not.toContain('boilerplate');
  });
});
