export const menuTexts = {};
