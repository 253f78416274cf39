export const pageTexts = {};
