import { wordSet } from '../words.ts';

export const headFirst = false;
export const roleByEnding = true;
export const verbFirst = false;
export const futureVerb = undefined;
export const womanEnding = /woman$/;
export const manEnding = /(?<!wo)man$/;
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
export const roleEnds = wordSet(
  'who which that whose where when while said told says after before following amid since until effective starting beginning during is was are were has had have will would',
);
export const clauseSigns = wordSet('who which that is was has had will would can could may might must should shall');
export const placeOpeners = wordSet(
  'vale lake mount cape fort port río rio gulf bay isle plaza palacio san santa saint puerto los las el north south east west',
);
export const shortPlaceOpeners = wordSet('san santa saint los las el north south east west');
export const ofHeads = wordSet(
  'house secretary bank port gulf chamber board state institutes centers centre center league doctors statue isle bay cape university commonwealth republic heads',
);
export const linkingStarts = wordSet('');
export const nationBodies = wordSet('embassy');
export const personBodies = wordSet('administration');
export const datelineWords = wordSet(
  'of the and date st nd rd th a an on am pm a.m p.m published updated issued delivered posted by',
);
export const datelineNoise = wordSet(
  'date published updated issued delivered posted by for immediate release mon mon. tue tue. tues tues. wed wed. weds thu thu. thur thurs thurs. fri fri. sat sat. sun sun. est edt gmt utc cet bst ist pst pdt',
);
export const titleBreaks = wordSet('as which who while but after according so');
export const notLast = wordSet('and or to of in on at by for from with the a an that its their as');
export const onHeads = wordSet(
  'commission committee council conference panel institute convention forum agency coalition',
);
export const peerTitles = wordSet('lord lady baroness baron viscount viscountess earl countess');
export const placeFollowers = wordSet(
  'province provinces district districts county counties region regions island islands river rivers valley village villages town towns city prefecture municipality harbour harbor airport coast coastline peninsula delta bay estuary mountains highlands suburb neighbourhood neighborhood township canton governorate oblast parish reservoir basin plateau strait straits archipelago border crossing refugee_camp',
);
export const portfolios = wordSet(
  'humanitarian relief refugees refugee disaster disasters affairs trade industry industries commerce finance economy economic defence defense interior home health education energy environment environmental agriculture transport transportation labour labor justice culture tourism petroleum planning investment development state security cooperation co-operation communications technology science research foreign european external internal housing works infrastructure water mines mining natural resources fisheries forestry food sport sports youth women children family families religious information community communities aviation railways power shipping textiles treasury exchequer opposition staff police public social welfare employment immigration migration citizenship equality climate change digital innovation business skills higher veterans homeland urban rural local regional national federal international general budget economy revenue customs parliamentary constitutional legal human rights integration reconstruction electricity oil gas marine maritime tourism arts media broadcasting heritage pensions disability levelling net zero relations partnerships partnership institutions governance diaspora cohesion decentralisation decentralization territorial planning statistics labour manpower antiquities islands consumer consumers enterprise enterprises employment sustainability transition ecology demography equal opportunities minorities reform reforms privatisation',
);
export const personVerbs = wordSet(
  'stepped resigned retired died married grew wrote recalled recalls remembers smiled laughed nodded shrugged sighed lives lived studied graduated testified pleaded apologised apologized emigrated moved joined born elected sworn jailed arrested sentenced acquitted hospitalised hospitalized buried imprisoned exiled extradited deported murdered assassinated wounded divorced tweeted posted quipped joked argued believes thinks hopes wants',
);
export const workVerbs = wordSet(
  'leads heads runs directs chairs led headed chaired founded owns teaches coaches represents commands commanded follows covers studies studied researches oversees oversaw manages managed supervises coordinates co-ordinates edits edited writes farms keeps grows raises breeds sells makes builds designs trains advises serves served works worked presides captains skippers drives flies sails paints co-founded specialises specializes tracks monitors handles organises organizes hosts presents produces curates practises practices lectures conducts',
);
export const partyWord = 'party';
export const notParties = wordSet('christmas halloween new birthday dinner garden boston tea third watch search');
export const bodyOwners = wordSet('people women men children workers veterans king queen farmers teachers writers');
export const passiveMarks = wordSet('was were is are been being be');
export const appointed = /^(?:appointed|named|elected|re-elected|reelected|nominated|reappointed|promoted)$/;
export const bodyPronouns = wordSet('its');
export const formerWords = wordSet('former ex then late retired');
export const houseWords = wordSet('house mill works gallery chapel');
export const siteWords = wordSet('at inside outside near in');
export const wordSurnames = wordSet(
  'west north south east black white brown grey gray green young long short french english german may march june april august king price rice wood stone moon love day week summer winter bishop pope judge major nobel',
);
export const placeSurnames = wordSet(
  'hall hill hills bridges street lane castle forest rivers parks banks wells waters grove abbey temple marsh glen dale heath',
);
export const plainOffices = wordSet(
  'star comedian comic player runner cyclist boxer swimmer worker farmer baker builder miner resident neighbour neighbor student pupil victim witness survivor suspect hero veteran fellow member partner host agent sponsor forward owner driver pilot dealer collector climber explorer navigator mate lookout heir rebel militant tenant landlord friend colleague counterpart successor predecessor incumbent candidate nominee winger jockey sailor painter cleaner courier trader investor broker developer consultant specialist expert volunteer activist campaigner critic promoter grower son daughter',
);
export const roleAdverbs = wordSet('also now currently still then again');
export const shareNouns = wordSet('shares stock shareholders');
