import type { Finding, MatterSection } from '../../contract/dossiers.ts';

const differences: { readonly [Kind in Extract<Finding, 'dates' | 'figures'>]: string } = {
  dates: 'Two dates for what seems to be one thing',
  figures: 'Two figures for what seems to be one thing',
};

const sections: { readonly [Section in MatterSection]: string } = {
  agreed: 'What was agreed',
  requested: 'What was asked',
  events: 'Events',
  figures: 'Figures that several give',
};

export const dossierTexts = {
  untitled: 'Dossier',
  heading: 'Dossiers',
  eyebrow: 'Dossier',
  add: 'New…',
  none: 'No dossiers yet.',
  articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  pickForNew: 'Articles of the new dossier',
  pickToAdd: 'Add articles to the dossier',
  make: 'Make the dossier',
  addPicked: 'Add them',
  picked: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
  findArticle: 'Find a title',
  noArticle: 'No article by that title.',
  moreArticles: (count: number) => `${count} more: type a word of the title to find them.`,
  created: (title: string) => `The dossier “${title}” is made.`,
  added: (count: number, title: string) =>
    count === 1 ? `One article was added to “${title}”.` : `${count} articles were added to “${title}”.`,
  moved: (title: string, place: number, total: number) => `“${title}” stands at place ${place} of ${total}.`,
  atTheEdge: 'It cannot be moved further.',
  moveHint: 'Drag, or press Alt and an arrow key, to move it',
  removed: (title: string) => `“${title}” was taken out of the dossier.`,
  renamed: 'The dossier has its new name.',
  deleted: (title: string) => `The dossier “${title}” was deleted; its articles stay.`,
  noneHeading: 'No dossier is open',
  noneBody: 'A dossier reads several articles as one. Choose one on the left, or make one.',
  goneHeading: 'This dossier cannot be opened',
  loading: 'Reading the articles…',
  empty: 'No articles yet: add some to read them as one.',
  articlesOf: 'Articles of the dossier',
  addArticles: 'Add articles…',
  more: 'More actions',
  title: 'Title of the dossier',
  rename: 'Rename',
  delete: 'Delete the dossier',
  export: 'Export…',
  noSuchFormat: 'A dossier is not written in this format. Export its articles one by one instead.',
  exported: (path: string) => `Saved as ${path}. Its printable notes are in it; private notes never are.`,
  remove: (title: string) => `Take “${title}” out of the dossier`,
  addToDossier: 'Add to a dossier…',
  addToDossierTitle: 'Add to a dossier',
  newWithIt: 'New dossier with it',
  toldTogether: (count: number) =>
    count === 0 ? '' : count === 1 ? '1 matter told by several' : `${count} matters told by several`,
  toldApart: (count: number) => (count === 0 ? '' : count === 1 ? '1 difference' : `${count} differences`),
  differ: 'Where they differ',
  findings: differences,
  sections,
  because: (shared: readonly string[]) => `Set side by side for what both have: ${shared.join(', ')}`,
  onlyIn: (letter: string) => `only ${letter}`,
  people: 'Who’s who',
  roleIn: (role: string, letters: string) => `${role} (${letters})`,
  views: 'How the dossier is shown',
  reading: 'Reading',
  pageDateline: (count: number, period: string) => {
    const articles = count === 1 ? '1 article' : `${count} articles`;
    return period === '' ? articles : `${articles}, ${period}`;
  },
  drawnFrom: (count: number) => (count === 1 ? 'Source: 1 article' : `Sources: ${count} articles`),
  timeline: 'Timeline',
  wholeTimeline: (count: number) => `Show all ${count}`,
  undated: 'Without a day',
  appeared: (title: string) => `“${title}” appeared`,
};
