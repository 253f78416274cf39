import { wordSet } from '../words.ts';

export const happensToVerbs = wordSet(
  'go try find need face turn reach remain include match get follow run represent ease lift drop combat challenge become act pass stay miss win double grow carry cover show increase rise fall see feel know think benefit suffer last cost',
);

export const verbsOfNamed = wordSet(
  'keep meet move continue visit attend head give join leave return lead study begin step start stop make take host',
);

export const manyParties = wordSet(
  'leaders sides parties countries governments ministers delegations presidents companies nations members workers dockworkers teachers drivers nurses pilots doctors',
);

export const madeParticiples = wordSet(
  'created established formed launched set built held convened opened provided introduced implemented carried strengthened invested allocated appointed expanded installed developed published reviewed shared extended removed lifted cut reduced increased restored released completed signed delivered deployed organised organized closed',
);

export const listOpeners = wordSet(
  'agreed agreements agreement commitments commit committed pledged pledges undertake undertakings measures following',
);

export const plainDeeds = wordSet(
  'invest build create open launch provide deliver publish hire fund introduce appeal close cut repay reduce increase sign withdraw send release extend expand double plant fix pay buy train restore ban recruit vaccinate distribute install teach refund raise lower repair rebuild',
);

export const signables = wordSet(
  'memorandum memoranda memorandums mou mous agreement agreements treaty treaties accord accords pact pacts deal deals contract contracts protocol declaration letter mou order decree law bill convention statement charter partnership ceasefire truce settlement loan extension arrangement arrangements compact',
);

export const clauseOpeners = wordSet(
  'which who whose where while but although though whereas according adding saying said says a the as so after before when because since if unless he she they it with including marking making part officials amid despite following thereby',
);

export const organisationNouns = wordSet(
  'front company firm bank airline carrier manufacturer retailer maker carmaker automaker chipmaker startup university agency group union ministry commission department foundation operator regulator developer association federation trust club council organisation organization utility museum hospital school co-operative cooperative insurer charity institute lender brewer network broadcaster publisher supplier fund league alliance court party authority chain newspaper theatre clinic cathedral consortium watchdog',
);

export const companyNouns = wordSet(
  'company firm airline carrier manufacturer retailer maker carmaker automaker chipmaker startup operator developer utility group',
);

export const futureStates = wordSet('');

export const peopleNouns = wordSet(
  'people police dockworkers drivers pilots staff document text ruling letter memo filing official officials entrepreneurs residents critics experts analysts researchers scientists source sources report statement study campaigners protesters activists workers union unions families parents patients customers shareholders leader leaders presidents two both parties sides spokespeople duo pair couple women men',
);

export const otherHeads = wordSet(
  'meeting assembly_meeting cup market markets games prize prizes award awards act bill day week month war wars festival treaty agreement accord accords protocol plan convention constitution championship championships open olympics olympiad summit conference amendment code law article chapter revolution crisis era age series season tour marathon derby finals deal pact strategy initiative report review directive regulation declaration resolution theory effect syndrome disease virus hurricane typhoon cyclone storm earthquake operation project programme_act doctrine memorial_lecture lecture medal order trophy bowl league_cup gala ceremony exhibition biennale parade march reform reforms package tax scheme scheme_act budget referendum inquiry trial case affair scandal massacre uprising rebellion genocide holocaust dynasty empire renaissance enlightenment depression boom bubble rule rules principle standard standards index licence license visa passport bond bonds note notes loan framework roadmap charter manifesto pledge goal goals agenda dialogue talks',
);

export const companyBelongings = wordSet(
  'shares stock stores factory plant plants flights customers employees workers staff executives spokesman spokeswoman spokesperson ceo chief subsidiary investors shareholders board profits sales users app website headquarters chairman chairwoman founder co-founder cofounder analyst analysts boss bosses stake merger takeover products product brand brands outlets warehouse warehouses drivers pilots crew crews founder owner owners revenue earnings dividend debt bonds rival',
);

export const bodyNouns = wordSet(
  'venture company maker manufacturer firm group union party agency charity airline retailer bank newspaper startup start-up producer developer operator organisation organization editorial website portal broadcaster magazine daily weekly tabloid thinktank think-tank consultancy lender insurer brewer carmaker automaker chipmaker drugmaker planemaker shipbuilder carrier supplier exporter importer distributor contractor builder shipper brand label studio publisher network platform app conglomerate subsidiary unit supermarket grocer chain restaurant hotel club team cooperative co-operative foundation nonprofit non-profit ngo watchdog militia gang cartel rebels movement coalition outlet university college school utility miner refiner giant consortium fund trust regulator watchdog brewery developer insurer commission authority federation association alliance council institute quarry mine dairy',
);

export const settlementNouns = wordSet(
  'town city village province state region district island suburb port county capital neighbourhood neighborhood municipality hamlet settlement prefecture governorate commune township resort enclave peninsula archipelago outskirts metropolis territory republic canton oblast',
);

export const governors = wordSet(
  'women fishermen fisherfolk farmers families mayor governor bishop residents archbishop people villagers inhabitants streets outskirts north south east west northeast northwest southeast southwest coast port centre center town city village suburb island province district airport sheriff diocese archdiocese',
);

export const goingWords = wordSet('visit visits visited visiting near outside toward towards');

export const kin = wordSet(
  'aunt uncle cousin nephew niece grandson granddaughter grandfather grandmother friend daughter son mother father sister brother wife husband widow widower stepfather stepmother son-in-law daughter-in-law girlfriend boyfriend twin fiancé fiancée',
);

export const jointHeads = wordSet(
  'organisation organization administration commission committee department ministry agency office council authority institute fund association directorate board bureau service federation union society workers network trust group partnership corporation company foundation college university centre center school academy league alliance trades forum conference',
);

export const eventVerbs = wordSet(
  'met meets meet meeting held hold holds led hosted hosts attended began begin begins opened opens took takes take place scheduled due convened chaired visited visits signed witnessed celebrated won struck killed gathered marched voted elected launched inaugurated resume resumed',
);

export const meetingVerbs = wordSet('met');

export const scales = wordSet('million billion trillion thousand hundred bn m k');

export const units = wordSet(
  'dollar dollars euro euros pound pounds peso pesos yen yuan kilometre kilometres kilometer kilometers km metre metres meter meters tonne tonnes ton tons kilogram kilograms kg hectare hectares acre acres litre litres liter liters barrel barrels megawatt megawatts mw gigawatt gigawatts gw degree degrees hour hours minute minutes second seconds day days week weeks month months year years decade decades point points feet inches gallons crowns kronor kroner krona krone rupees rupee renminbi won rand shillings shilling naira cedi cedis cents cent pence francs franc lira liras ringgit baht roubles rubles rouble ruble rupiah dirhams dirham riyals riyal shekels dinars taka zloty forints reais real dong mph kph knots inch centimetres centimeters millimetres millimeters cm mm ounces carats bushels kilowatt kilowatts terawatt-hours gigawatt-hours megabytes gigabytes terabytes bps decibels volts',
);

export const opinionWords = wordSet(
  'must should need needs needed ought important necessary essential crucial vital urgent wrong right fair unfair better worse best unacceptable believe believes believed want wants wanted hope hopes priority responsibility cannot concern concerns',
);

export const describingVerbs = wordSet(
  'call called calls calling describe described describes describing termed labelled labeled hailed hails branded denounced characterised characterized referred dismissed envision envisions envisioned want wants wanted spoke speaking',
);

export const surnames = wordSet('');

export const subordinators = wordSet('after before when once as while because since although');

export const sites = wordSet(
  'pool pools picket pickets protest protests mill mills plants mines stations schools works quarry dam battalion base plant mine camp station airport hospital prison barracks factory crossing checkpoint port site facility refinery smelter pier bridge stadium shelter hub depot yard shipyard terminal reactor',
);

export const travelVerbs = wordSet(
  'travel travels travelled traveled flew fly flown flies drove sailed moved diverted returned fled marched went',
);

export const pluralOffices = wordSet(
  'presidents ministers senators councillors councilors congressmen governors mayors ambassadors professors judges justices lawmakers mps meps representatives reps. sens. gov. govs. commissioners secretaries chancellors premiers generals admirals commissioners directors chairmen co-chairs vice-chairs cochairs co-founders cofounders founders authors co-authors researchers scientists economists analysts engineers lawyers attorneys prosecutors detectives officers sergeants inspectors doctors surgeons drs messrs teachers coaches captains players defenders midfielders forwards strikers goalkeepers actors actresses singers writers directors producers editors reporters journalists correspondents photographers artists astronauts cosmonauts',
);

export const portfolioOffices = wordSet('');

export const ofStateNouns = wordSet('');

export const appointVerbs = wordSet(
  'took takes served serves serve resigned stepped appointed named elected re-elected reelected nominated sworn works worked retired promoted reappointed',
);

export const speakerMarks = wordSet('');

export const pluralTitles = wordSet('');

export const fieldHeads = wordSet('');

export const ofCompany = wordSet(
  'executive ceo founder cofounder co-founder subsidiary subsidiaries shareholders investors employees shares unit owner owners parent',
);

export const fieldNouns = wordSet(
  'sea work risk home heart school war play sight need action science education technology engineering journalism medicine business agriculture industry crisis prison law mathematics sport sports film media music politics transition exile research development',
);

export const companyHeads = wordSet(
  'systems motors industries holdings group technologies solutions airlines airways energy enterprises partners steel pharmaceuticals foods brothers securities capital media logistics',
);

export const currencyCodes = wordSet(
  'usd eur gbp chf cad aud nzd jpy cny rmb inr brl mxn clp cop ars pen uyu zar sek nok dkk pln try krw sgd hkd kes ugx tzs ngn ghs egp mad tnd aed sar ils thb idr myr php vnd nz us ca au hk',
);

export const lineLabels = wordSet(
  'location date venue published updated delivered contact contacts source time place email phone media tel media',
);

export const betweenWords = wordSet('between');

export const roads = wordSet(
  'road roads highway railway railroad line ferry route routes flight flights train trains bridge border corridor bus motorway pipeline cable stretch section leg crossing journey distance',
);

export const callWords = wordSet('phone telephone video videolink link videoconference');

export const streets = wordSet('');

export const ranks = wordSet(
  'prof prof. lt lt. capt capt. gen gen. col col. maj maj. sgt sgt. adm adm. brig brig. cpl cpl. rev rev. fr fr. cmdr cmdr. msgr msgr. cllr cllr. cr sheikh imam',
);
export const ofState = undefined;
export const bylineWords = wordSet('by');
