import type { RegisterKind } from '../../contract/register.ts';

const registerKinds: { readonly [Kind in RegisterKind]: string } = {
  person: 'People',
  organisation: 'Organisations',
  notPerson: 'Not people',
  notOrganisation: 'Not organisations',
};

/** Counted lines, for the report on drafting again. */
const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);

/** Texts of what a hand corrects, and of the register. */
export const handTexts = {
  confirm: 'Confirm',
  unconfirm: 'Take the confirmation back',
  confirmed: 'confirmed',
  confirmedLine: 'Line confirmed.',
  unconfirmedLine: 'Confirmation taken back.',
  reject: 'This is wrong',
  rejected: 'rejected as wrong',
  rejectedLine: 'Line rejected: it is hidden, and will not be drafted again.',
  mergeWith: 'Merge with…',
  split: 'Split…',
  notPerson: 'Not a person',
  notOrganisation: 'Not an organisation',
  dismissed: (name: string) => `“${name}” will not be listed so again.`,
  whoSaid: 'Who said it…',
  whoIsMeant: 'Who is meant…',
  dueDate: 'Due date…',

  known: (what: string, article: string, day: string | undefined) =>
    day === undefined ? `${what}, seen in “${article}”` : `${what}, seen ${day} in “${article}”`,
  knownAs: (name: string) => `known as ${name}`,
  knownWhy: 'From the register, not from this article.',

  draftAgain: 'Draft again',
  olderEngine: 'These lines were drafted by older rules.',
  olderText: 'The text has changed since these lines were drafted.',
  draftAgainWhy: 'What you have touched stays as it is.',
  draftingAgain: 'Drafting again…',
  nothingNew: 'Drafted again: nothing new. The briefing stands as it was.',
  draftedAgain: (added: number, removed: number, changed: number, kept: number) =>
    `Drafted again: ${[
      ...(added > 0 ? [`${lines(added)} new`] : []),
      ...(removed > 0 ? [`${lines(removed)} gone`] : []),
      ...(changed > 0 ? [`${lines(changed)} changed`] : []),
      ...(kept > 0 ? [`${kept} kept by your hand`] : []),
    ].join(', ')}.`,

  mergeTitle: (name: string) => `Merge ${name} with…`,
  mergeIntro: 'Choose who is the same. The fuller name stays, and every line that names one of them will name it.',
  mergeNobody: 'There is nobody else in this briefing to merge with.',
  merged: (name: string) => `Merged: every line now names ${name}.`,

  splitTitle: (name: string) => `Split ${name}`,
  splitIntro: 'Choose the names and the mentions that are somebody else’s.',
  splitForms: 'Names',
  splitMentions: 'Mentions',
  splitName: 'The other’s name',
  splitDo: 'Split',
  splitNothing: 'Choose at least one mention, give the other a name of their own, and leave something of both.',
  splitDone: (name: string) => `${name} has a line of their own.`,
  mention: (form: string, paragraph: number, words: string) => `${form}, paragraph ${paragraph}: ${words}`,

  whoTitle: (words: string) => `Who is “${words}”?`,
  whoSaidTitle: 'Who said it?',
  whoPartyTitle: 'Who is another party?',
  whoInstead: 'Instead of',
  whoAnother: 'another party',
  whoOther: 'Somebody else',
  whoSet: 'Set',
  whoEverywhere: (count: number) => (count === 1 ? 'In 1 other line too' : `In ${count} other lines too`),
  whoNobody: 'Not told',
  whoRemove: 'Take the name away',
  named: (name: string) => `Set to ${name}.`,
  unnamed: 'Name taken away.',

  register: 'People and organisations',
  registerIntro: 'What you have taught Readout about names. It serves the next article; briefings stay as they are.',
  registerEmpty:
    'Nothing yet. Confirm, edit, merge or dismiss a person or an organisation in a briefing, and it is kept here.',
  registerFind: 'Find a name',
  registerNone: 'No name like that.',
  registerKinds,
  registerAdd: 'Add a name',
  registerKind: 'This is',
  kindOf: {
    person: 'a person',
    organisation: 'an organisation',
    notPerson: 'not a person',
    notOrganisation: 'not an organisation',
  } satisfies { readonly [Kind in RegisterKind]: string },
  alsoCalled: (names: string) => `also ${names}`,
  notSameAs: (name: string) => `not the same as ${name}`,
  forgetApart: (name: string) => `Forget that ${name} is somebody else`,
  seenIn: (article: string, day: string | undefined) =>
    day === undefined ? `in “${article}”` : `in “${article}”, ${day}`,
  editEntry: (name: string) => `Edit ${name}`,
  mergeEntry: (name: string) => `Merge ${name} with…`,
  mergeEntryInto: 'Merge with',
  deleteEntry: (name: string) => `Delete ${name}`,
  forgetRole: (role: string) => `Forget “${role}”`,
  saved: 'Saved.',
  deleted: (name: string) => `Deleted ${name}.`,
  takenBack: 'Taken back.',
};
