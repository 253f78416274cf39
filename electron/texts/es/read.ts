export const readTexts = {};
