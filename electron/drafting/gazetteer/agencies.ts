/** News agencies and services as a dateline writes them, lower case, each word of their names. */
export const agencies: ReadonlySet<string> = new Set(
  'reuters ap afp efe prnewswire business wire globe newswire'.split(' '),
);
