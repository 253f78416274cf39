export const deskTexts = {};
