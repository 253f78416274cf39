import { wordSet } from '../words.ts';

export const headFirst = false;
export const roleByEnding = true;
export const verbFirst = false;
export const futureVerb = undefined;
export const womanEnding = /woman$/;
export const articles = wordSet('the');
export const nameArticles = wordSet('');
export const ofWords = wordSet('of');
export const tieWords = wordSet('from of at');
export const forWords = wordSet('for');
export const inWords = wordSet('in near outside');
export const placeWords = wordSet('in from to of');
export const towardWords = wordSet('to');
export const dateWords = wordSet('in on since by until last next of during');
export const asWords = wordSet('as');
export const whoWords = wordSet('who');
export const personRelatives = wordSet('who whose');
export const ownWords = wordSet('his her');
export const copulas = wordSet('is was became remains');
export const copulasWithArticle = wordSet('is was');
export const leadVerbs = wordSet(
  'leads heads runs directs chairs led headed chaired founded owns teaches coaches represents',
);
export const roleEnds = wordSet('who which that whose where when while said told says');
export const clauseSigns = wordSet('who which that is was has had');
export const placeOpeners = wordSet(
  'lake mount cape fort port río rio gulf bay isle plaza palacio san santa saint puerto los las el north south east west',
);
export const shortPlaceOpeners = wordSet('san santa saint los las el north south east west');
export const ofHeads = wordSet(
  'house secretary bank port gulf chamber board state institutes centers centre center league doctors statue isle bay cape university commonwealth republic',
);
export const linkingStarts = wordSet('');
export const nationBodies = wordSet('embassy');
export const personBodies = wordSet('administration');
export const datelineWords = wordSet('of the and date st nd rd th a an on am pm a.m p.m published updated');
export const datelineNoise = wordSet('date published updated for immediate release');
export const titleBreaks = wordSet('as which who while but after according so');
export const notLast = wordSet('and or to of in on at by for from with the a an that its their as');
