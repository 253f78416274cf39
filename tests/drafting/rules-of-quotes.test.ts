import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const quotesOf = (text: string, language = 'en') =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'quote').map(
    (fact) => [fact.text, fact.speaker] as const,
  );

describe('whose words a quotation is', () => {
  it.each([
    [
      'a clause that closes the sentence',
      '“They will pay for it” when the gates open again, Ruth Bell, chair of the Lock Keepers Association, told reporters.',
      [['They will pay for it', 'Ruth Bell']],
    ],
    [
      'a verb that gives words goes before one that tells an attitude',
      'Ann Lee spoke. She said that the canal needs care, and that the town opposes any “reckless and costly schemes”.',
      [['reckless and costly schemes', 'Ann Lee']],
    ],
    [
      'a participle hangs on the subject of its clause',
      'Ann Lee met Tom Bell on Friday, calling the plan “a gift to nobody”.',
      [['a gift to nobody', 'Ann Lee']],
    ],
    [
      'a participle that opens the sentence',
      'Calling the plan “a gift to nobody”, Prime Minister Ann Lee left the room.',
      [['a gift to nobody', 'Ann Lee']],
    ],
    [
      'the name behind which a long description stands',
      'Ann Lee, who has voted against all five plans for the ferry this year, among them those of banks and bridge builders, said the harbour is in “a modest recovery, with gulls”.',
      [['a modest recovery, with gulls', 'Ann Lee']],
    ],
    [
      'somebody whom no table has, right before the verb',
      '“It was awful,” one of the ferry hands present said later. “I felt small.”',
      [['It was awful, I felt small.', 'one of the ferry hands present']],
    ],
    [
      'a relative',
      'Tom Bell came home. “What does he do?” Bell’s aunt asked about the visitor.',
      [['What does he do?', 'Bell’s aunt']],
    ],
    [
      'a participle of the second clause',
      'Ann Lee grew loud, and Tom Bell shut the door, saying, “We heard you. Thank you.”',
      [['We heard you. Thank you.', 'Tom Bell']],
    ],
    [
      'a page that no table knows',
      'Tom Bell spoke on Monday. Lentbooks.example stated the show was “a cruel series with a kind heart”.',
      [['a cruel series with a kind heart', 'Lentbooks.example']],
    ],
    [
      'a holder of an office who is named further on',
      'The lights, the captain said later, “were showing us a country that was not there”. The captain, Ruth Bell, has retired.',
      [['were showing us a country that was not there', 'Ruth Bell']],
    ],
    [
      'words signed below',
      '“We would like to apologise to everybody. We are hiring forty drivers.”\n\n– Ann Lee, head of the ferry company',
      [['We would like to apologise to everybody. We are hiring forty drivers.', 'Ann Lee']],
    ],
    [
      'what a paper says in the next sentence',
      'The Lock Board paid for it. The report described the rota as “not fit for use”. It said: “Nobody counted.”',
      [
        ['not fit for use', 'report'],
        ['Nobody counted.', 'report'],
      ],
    ],
    [
      'somebody behind whose words the sentence goes on',
      'Ann Lee closed her eyes. “It is true,” she said. “A disgrace to the town” was how one member, Tom Bell, put it.',
      [
        ['It is true', 'Ann Lee'],
        ['A disgrace to the town', 'Tom Bell'],
      ],
    ],
    [
      'somebody without a name behind whom a clause stands',
      'One passenger, who asked not to be named, said: “My boss thinks that I am making it up.”',
      [['My boss thinks that I am making it up.', 'One passenger']],
    ],
    ['somebody whose answer it is', 'Tom Bell read the offer. Bell’s answer was short: “No.”', [['No.', 'Tom Bell']]],
    [
      'somebody who puts it so',
      '“You do not sell your own heart,” as Ann Lee puts it.',
      [['You do not sell your own heart', 'Ann Lee']],
    ],
    [
      'a letter by "it"',
      'The letter offered two million for the clock. “Name your price,” it ended.',
      [['Name your price', 'letter']],
    ],
    [
      'two together',
      'In a joint statement, Ann Lee and Tom Bell said the clock was “part of what we are”.',
      [['part of what we are', 'Ann Lee and Tom Bell']],
    ],
    ['the writer', 'Tom Bell looks up. “A better offer?” I suggest.', [['A better offer?', undefined]]],
    [
      'somebody who was quoted elsewhere',
      'Tom Bell was quoted by the Lent Star as saying he would “lie down in the road”.',
      [['lie down in the road', 'Tom Bell']],
    ],
    [
      'a banner, and no street behind it',
      '“Save our time,” reads a banner across Harbour Street.',
      [['Save our time', 'banner']],
    ],
    [
      'a noun that looks like a verb of speech',
      'Ann Lee said the river was low, and the first warning of the season came “far too late for us”.',
      [['far too late for us', 'Ann Lee']],
    ],
    [
      'a body that goes on in its own name',
      'The Food Safety Agency has recalled the cheese. “We advise people not to eat it,” it said in a statement.',
      [['We advise people not to eat it', 'Food Safety Agency']],
    ],
    [
      'a source with what hangs on it',
      'A source close to the family said that he “did not leave the house”.',
      [['did not leave the house', 'source close to the family']],
    ],
    [
      'a sign',
      'Hundreds marched. “Give us back our bus,” one placard read.',
      [['Give us back our bus', 'one placard']],
    ],
    [
      'an abbreviated title before the name',
      '“We dig with our hands,” said Dr. Ruth B. Bell, who leads the battalion.',
      [['We dig with our hands', 'Ruth B. Bell']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('how far a quotation goes', () => {
  it.each([
    [
      'a word in another clause stays apart',
      '“No box waited for anybody,” Ann Lee said, and called the story “cruel”.',
      [
        ['No box waited for anybody', 'Ann Lee'],
        ['cruel', 'Ann Lee'],
      ],
    ],
    [
      'a title behind the speaker is no part of it',
      '“It is a good boat,” said Tom Bell, the author of “Making the Crossing.”',
      [['It is a good boat', 'Tom Bell']],
    ],
    [
      'a long description of the speaker between two parts',
      '“They broke a lot of plates,” said Tom Bell, executive vice president of the Harbour Institute, a professor of maritime law in Oslo and a former envoy to Iceland. “It can be mended.”',
      [['They broke a lot of plates, It can be mended.', 'Tom Bell']],
    ],
    ['one mark typed twice', '""The boat is ours," Tom Bell said.', [['The boat is ours', 'Tom Bell']]],
    [
      'a missing space before the second part',
      '"The boat is ours," said Tom Bell."It has always been ours."',
      [['The boat is ours, It has always been ours.', 'Tom Bell']],
    ],
    [
      'nested marks at the end of the first part',
      '"People say, \'Oh, I never cared,\' " says Tom Bell. "Everybody cares."',
      [["People say, 'Oh, I never cared,' Everybody cares.", 'Tom Bell']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['a title behind its kind', 'Ann Lee spoke on Monday. (Watch our video “Rust on the Bridges of Lent.”)'],
    [
      'a title in capitals before a verb',
      'In her book “A House Built in Rain: The Long Years of Lent,” Ann Lee wrote of it.',
    ],
    ['a word in a question that was not answered', 'Ann Lee did not say whether “the few” would stay.'],
    ['a title after a comma', 'As Ann Lee told it in her own harbour history, “In the Lock,” the night was calm.'],
    ['a name in the middle of a clause', 'The town shrank in the years of the current “Great Thaw,” Ann Lee said.'],
    ['what somebody is called', 'Everyone called Tom Bell “Coach” because of his whistle.'],
    [
      'a word or two before their noun, far from the verb',
      'Ann Lee said that the complaints had doubled since the “big bang” timetable of May.',
    ],
    ['words of an address', 'In a letter to the “harbour family,” Tom Bell said he would resign.'],
  ])('%s', (_name, text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('who "she" is, and what parties hold', () => {
  const positionsOf = (text: string) =>
    factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'position').map(
      (fact) => [fact.speaker, fact.text] as const,
    );

  it('goes back past a man for somebody whom "she" has stood for before', () => {
    const text =
      'Quillon Adebar, a teacher, keeps the lock. “It is quiet,” she said.\n\nTom Bell came by boat. Mr Bell called it useful. She called it “three hours with a man and his sandwich”.';
    expect(quotesOf(text).at(-1)).toEqual(['three hours with a man and his sandwich', 'Quillon Adebar']);
  });

  it('lets "she" be somebody without a name', () => {
    const text =
      'Hilde Aerts came first. Ms Aerts waved.\n\nTom Bell shrugged.\n\nHis wife disagreed. “He cannot hear me,” she said.';
    expect(quotesOf(text)).toEqual([['He cannot hear me', 'His wife']]);
  });

  it.each([
    [
      'a denial keeps its verb',
      'Mayor Ann Lee denied reports that food had been held back for the visit.',
      [['Ann Lee', 'denied reports that food had been held back for the visit']],
    ],
    ['nobody holds what no party claims', 'No group claimed that the two bridges had fallen by accident.', []],
    ['what is not denied is not held', 'The government does not deny that the bill is badly flawed.', []],
    ['results suggest, parties hold', 'The early results suggest that most voters must want a new harbour.', []],
    ['a thing that is condemned is no clause', 'Ann Lee condemned the attack and the town is ready to help.', []],
  ])('%s', (_name, text, expected) => {
    expect(positionsOf(text)).toEqual(expected);
  });
});
