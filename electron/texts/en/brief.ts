export const briefTexts = {};
