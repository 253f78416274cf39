import type { Calendar } from '../calendar.ts';
import type { Stand } from '../pack.ts';
import { wordList, wordMap, wordSet } from '../words.ts';

export const determiners = wordSet(
  'the a an this that these those his her its their our my your some any each every no another both all',
);
export const prepositions = wordSet(
  'of in on at by for from to with without into onto over under between among against about after before during since until till through across along near behind beyond within around towards toward upon per via despite amid as than like off out up down including regarding concerning following throughout alongside outside inside',
);
export const and = wordSet('and & plus');
export const linkers = wordSet('of for on in');
export const standIns: ReadonlyMap<string, readonly string[]> = new Map([
  ['premier', ['prime', 'premier']],
  ['leader', ['president', 'prime', 'premier', 'chancellor']],
  ['boss', ['executive', 'ceo', 'chairman']],
  ['executive', ['ceo', 'executive', 'chairman', 'director']],
  ['lawmaker', ['senator', 'congressman', 'congresswoman', 'representative', 'mp']],
  ['academic', ['professor', 'lecturer']],
  ['scientist', ['biologist', 'physicist', 'chemist', 'researcher', 'professor']],
  ['diplomat', ['ambassador', 'envoy', 'consul']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
]);
export const negations = wordSet(
  'not never no neither nor cannot can’t won’t didn’t doesn’t don’t isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t wouldn’t shouldn’t couldn’t n’t without denied denies deny refused refuses refuse declined declines decline rejected rejects reject ruled_out failed fails failing fail unlikely hardly',
);

const pronounTable = 'he=m she=f they=many we=many it=one i=one him=m her=f them=many both=many';
export const pronouns = wordMap<Stand>(pronounTable, (value) =>
  value === 'many' ? { number: 'many' } : { number: 'one', gender: value === 'f' || value === 'm' ? value : undefined },
);

export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...and,
  ...wordList(pronounTable.replace(/=\w+/g, '')),
  ...wordList(
    'but or nor so yet if when while where why how what who whom whose which because although though unless whether there here then now still also just only even too very more most less least many much few several other others such same own again ever once twice already soon later earlier today yesterday tomorrow tonight meanwhile however moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless besides additionally separately specifically finally eventually ultimately recently currently previously initially originally overall according asked speaking is are was were be been being am do does did done have has had having will would shall should can could may might must let lets please yes well oh perhaps maybe indeed actually clearly certainly sadly unfortunately fortunately hopefully you your yours mine ours theirs us me myself himself herself themselves itself one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third last next new old former prior given based born left right like unlike near half part thanks nobody everybody everyone someone anyone nothing something anything everything people police officials authorities critics experts analysts researchers scientists residents supporters opponents activists protesters demonstrators workers employees teachers students doctors nurses patients farmers families parents children women men girls boys voters lawmakers ministers senators officers investigators prosecutors lawyers judges economists investors shareholders customers consumers companies firms banks schools hospitals shares stocks sales profits prices reports data figures results studies research scientists government president minister negotiators delegates organisers organizers leaders members fans players coaches sources witnesses neighbours neighbors locals tourists visitors volunteers campaigners unions employers about asked located founded established known called named set built made work working life time year years day days week weeks month months news read see watch click follow share tags topics related home world business politics sport sports culture health science technology opinion comment letters live video photo photos image getty no what’s that’s it’s there’s he’s she’s they’re we’re you’re i’m let’s don’t nearly almost roughly approximately some around under over both either neither hundreds thousands millions dozens billions earlier formerly local national international federal foreign public private central military political economic social human final total full global regional annual daily weekly monthly joint under-secretary senior young rather keep make take get give go come look think know believe hope want need try ask tell say said says add added call use using when whenever wherever question answer great good better best bad big small long short high low early late open free real true key main major minor top heavy light strong weak hot cold dry wet red blue green black white brown grey gray summer winter spring autumn fall morning afternoon evening night',
  ),
]);

export const stopWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...and,
  ...wordList(
    'he she they we it i you him her them his its their our my your is are was were be been being do does did have has had having will would shall should can could may might must but or nor so if when while where who whom whose which that what how why not no also just only too very more most than then there here said says say told added also as well such other another',
  ),
]);

export const notQuoted = wordSet(
  'so-called dubbed nicknamed called titled entitled named known labelled labeled film movie book novel song album play series show podcast documentary programme program magazine exhibition poem essay article report game slogan nickname term word phrase codenamed branded hashtag single track tour painting opera musical sitcom scare video videos clip headline headlined subtitled motto chapter memoir bestseller blog column newsletter sketch anthem hit',
);

export const numberWords = wordMap<number>(
  'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 a=1 an=1',
  Number,
);
export const months = wordMap<number>(
  'january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12 jan.=1 feb.=2 mar.=3 apr.=4 aug.=8 sep.=9 sept.=9 oct.=10 nov.=11 dec.=12',
  Number,
);
export const weekdays = wordMap<number>(
  'sunday=0 monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6',
  Number,
);
export const deedNouns = wordSet(
  'publication disclosure acquisition appointment cancellation closure construction creation cut deployment distribution donation establishment expansion introduction launch nationalisation opening purchase recruitment reduction release removal reopening renovation repatriation replacement restoration resumption sale suspension withdrawal',
);
export const denials = wordSet(
  'denied denies deny denying rejected rejects dismissed dismisses refuted disputed disputes claim claims claimed alleged allegation allegations rumour rumours rumor rumors suggestion suggestions falsely',
);
export const eventNouns = wordSet(
  'meeting meetings summit talks conference roundtable dialogue forum visit trip ceremony election elections vote referendum hearing trial signing inauguration launch opening negotiations session congress assembly debate rally march strike protest match final tournament exhibition festival fair concert funeral anniversary celebration workshop seminar briefing announcement attack explosion earthquake flood fire crash accident auction auction review deadline round',
);
export const capitalCalendar = true;
export const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/;
export const calendar: Calendar = { months, weekdays, numberWords, capitalCalendar, dayNumber };
