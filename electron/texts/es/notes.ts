export const noteTexts = {};
