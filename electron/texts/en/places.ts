export const placeTexts = {
  label: 'Places',
  names: { articles: 'Articles', dossiers: 'Dossiers', people: 'People', comingUp: 'Coming up' },
  openAt: 'Show the line',
  inArticle: (action: string, article: string) => `${action} in “${article}”`,
};
