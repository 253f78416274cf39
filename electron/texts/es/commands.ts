export const commandTexts = {};
