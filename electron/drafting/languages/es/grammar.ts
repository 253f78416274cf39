import { wordSet } from '../words.ts';

export const headFirst = true;
export const roleByEnding = false;
export const verbFirst = true;
export const futureVerb = /(?:rá|rán)$/;
export const womanEnding = /(?:woman|a)$/;
export const manEnding = /(?:o|or)$/;
export const articles = wordSet('el la los las');
export const nameArticles = wordSet('el la los las');
export const ofWords = wordSet('de del');
export const tieWords = wordSet('de del');
export const forWords = wordSet('para');
export const inWords = wordSet('en');
export const placeWords = wordSet('en de a');
export const towardWords = wordSet('a');
export const dateWords = wordSet('en de desde hasta');
export const asWords = wordSet('como');
export const whoWords = wordSet('que quien');
export const personRelatives = wordSet('quien');
export const ownWords = wordSet('su sus');
export const copulas = wordSet('es era fue');
export const copulasWithArticle = wordSet('');
export const leadVerbs = wordSet('dirige encabeza preside lidera fundó coordina representa');
export const roleEnds = wordSet('que quien dijo junto procedente tras durante cuando donde');
export const clauseSigns = wordSet('que');
export const placeOpeners = wordSet('san santa santo puerto villa sierra río costa ciudad');
export const shortPlaceOpeners = wordSet('');
export const ofHeads = wordSet('');
export const linkingStarts = wordSet(
  'san santa santo nuestra orden medalla premio real alto alta banca estado estados',
);
export const nationBodies = wordSet('embajada');
export const personBodies = wordSet('');
export const datelineWords = wordSet(
  'y fecha date a publicado actualizado emitido por ene feb mar abr may jun jul ago sep sept oct nov dic',
);
export const datelineNoise = wordSet(
  'date fecha publicado actualizado emitido por redacción agencias cest cet ene feb mar abr jun jul ago sep sept oct nov dic for immediate release monday tuesday wednesday thursday friday saturday sunday',
);
export const titleBreaks = wordSet('así que mientras según tras pero lo');
export const notLast = wordSet('y e o de del la el los las en con por para un una que al a su');
export const onHeads = wordSet('');
export const peerTitles = wordSet('');
export const placeFollowers = wordSet('');
export const portfolios = wordSet('');
export const personVerbs = wordSet('');
export const workVerbs = wordSet('dirige encabeza preside lidera fundó coordina representa');
export const partyWord = '';
export const notParties = wordSet('');
export const bodyOwners = wordSet('');
export const passiveMarks = wordSet('');
export const appointed = /d[oa]$/u;
export const bodyPronouns = wordSet('');
export const formerWords = wordSet('ex exministro exministra expresidente expresidenta entonces antiguo antigua');
export const houseWords = wordSet('');
export const siteWords = wordSet('');
export const wordSurnames = wordSet('');
export const placeSurnames = wordSet('');
export const plainOffices = wordSet('');
export const roleAdverbs = wordSet('también ahora actualmente');
export const shareNouns = wordSet('');
