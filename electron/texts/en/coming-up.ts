import type { DueGroup } from '../../contract/coming-up.ts';

const groups: { readonly [Group in DueGroup]: string } = {
  overdue: 'Overdue',
  week: 'This week',
  month: 'Later this month',
  later: 'Later',
  vague: 'No day given',
};

export const comingUpTexts = {
  title: 'Coming up',
  eyebrow: 'Whole library',
  groups,
  loading: 'Reading the library…',
  summary: (open: number, overdue: number) => {
    if (open === 0) return 'Nothing is due.';
    const due = open === 1 ? '1 thing is due' : `${open} things are due`;
    return overdue === 0 ? `${due}, none overdue` : `${due}, ${overdue} overdue`;
  },
  empty: 'What is undertaken in your articles by some date, and what is announced for one, stands here.',
  nothingFound: 'Nothing with this choice.',
  party: 'Who',
  everyone: 'Everyone',
  partyCount: (name: string, count: number) => `${name} (${count})`,
  showDone: (count: number) => (count === 1 ? 'Show 1 that is done' : `Show ${count} that are done`),
  moreInGroup: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  fold: 'Hide',
  unfold: 'Show',
  event: 'event',
  goTo: (text: string, article: string) => `Go to “${text}” in ${article}`,
  export: 'Save as calendar…',
  exportWhy: 'Importing the file again brings events up to date instead of doubling them.',
  exported: (path: string, leftOut: number) => {
    if (leftOut === 0) return `The calendar is saved as ${path}.`;
    const without = leftOut === 1 ? 'One line without a day is' : `${leftOut} lines without a day are`;
    return `The calendar is saved as ${path}. ${without} not in it.`;
  },
  calendarName: 'Coming up',
};
