/** Words of the files that a briefing is written as. */
export const exportTexts = {
  sources: 'Sources',
  what: 'What',
  who: 'Who',
  due: 'Due',
  status: 'Status',
  when: (wording: string) => `As the source says: ${wording}`,
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
};
