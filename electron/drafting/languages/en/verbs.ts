import type { SpeechKind } from '../pack.ts';
import { wordList } from '../words.ts';

const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  hold: 'holds held holding',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  seek: 'seeks sought seeking',
  go: 'goes went gone going',
  read: 'reads read reading',
  swear: 'swears swore sworn swearing',
  make: 'makes made making',
  give: 'gives gave given giving',
  undertake: 'undertakes undertook undertaken undertaking',
  begin: 'begins began begun beginning',
  plan: 'plans planned planning',
  admit: 'admits admitted admitting',
  commit: 'commits committed committing',
  quip: 'quips quipped quipping',
  put: 'puts put putting',
  set: 'sets set setting',
  reply: 'replies replied replying',
  testify: 'testifies testified testifying',
  clarify: 'clarifies clarified clarifying',
  sign: 'signs signed signing',
};

/** All forms of an English verb, the base first. */
export function formsOf(base: string): string[] {
  const known = irregular[base];
  if (known) return [base, ...known.split(' ')];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's';
  return [base, `${base}${s}`, `${base}ed`, `${base}ing`];
}

const speechTable: Readonly<Record<SpeechKind, string>> = {
  neutral:
    'say tell add note explain state comment remark observe recall reply respond answer continue announce report write reveal rule disclose describe mention indicate confirm testify quip joke recount conclude reason chuckle laugh sigh shrug grin murmur mutter whisper shout exclaim retort reflect muse summarise summarize elaborate remind intone ask inform post tweet declare read think feel estimate predict forecast point_out clarify hail express repeat reaffirm reassure',
  stance:
    'argue insist claim warn acknowledge admit concede believe stress emphasise emphasize underline underscore maintain contend assert affirm highlight complain lament caution criticise criticize praise welcome reject deny dismiss defend question oppose support back accuse hope fear suggest propose denounce condemn reiterate recognise recognize agree_that',
  request: 'urge demand request implore',
  promise: 'promise pledge vow swear assure',
};

export const speech: ReadonlyMap<string, SpeechKind> = (() => {
  const map = new Map<string, SpeechKind>();
  for (const kind of ['neutral', 'stance', 'request', 'promise'] as const) {
    for (const base of wordList(speechTable[kind])) for (const form of formsOf(base)) map.set(form, kind);
  }
  for (const noun of [
    'comment',
    'state',
    'report',
    'post',
    'read',
    'feel',
    'back',
    'question',
    'support',
    'hope',
    'fear',
    'claim',
    'demand',
    'request',
    'promise',
    'pledge',
    'vow',
    'hail',
    'answer',
    'reports',
    'states',
    'comments',
    'claims',
    'demands',
    'requests',
    'promises',
    'pledges',
    'reading',
    'meaning',
    'answers',
    'questions',
    'hopes',
    'fears',
    'swear',
    'writing',
    'remarks',
    'estimates',
    'estimate',
    'forecast',
    'notes',
    'note',
    'rule',
    'rules',
    'laugh',
    'laughs',
    'reason',
    'reasons',
    'sigh',
    'shout',
    'shouts',
    'reflect',
    'reflects',
    'reflecting',
  ]) {
    map.delete(noun);
  }
  map.set('notes', 'neutral');
  return map;
})();

/** Base forms that begin a further item in a list of undertakings ("and generate ..., as well as coordinate ..."). */
export const actionVerbs: ReadonlySet<string> = new Set(
  wordList(
    'travel reply disburse let brief admit cede relight abandon abolish accelerate accept achieve acquire act adapt add address adjust administer adopt advance advise aid align allocate allow amend analyse analyze announce appeal apply appoint approve arrange assess assign assist assure attend attract audit authorise authorize avoid award back ban begin bolster boost bring broaden build buy call cancel cap carry cease challenge change check clarify clean clear close collaborate collect combat commission compensate complete comply conduct confirm connect conserve consider consolidate construct consult continue contribute control convene convert cooperate co-operate coordinate co-ordinate correct counter cover create curb cut deal decarbonise decide declare decommission decrease deepen defend defer deliver demolish deploy design destroy develop devise direct disarm disband disclose discuss dismantle dispatch distribute diversify donate double draft draw drop ease educate electrify eliminate employ enable enact encourage end endorse enforce engage enhance ensure equip eradicate establish evacuate evaluate examine exchange exclude expand expedite explore export extend extradite facilitate fight finalise finalize finance find finish fix focus follow form formalise formalize formulate foster free freeze fulfil fulfill fund generate give go grant grow guarantee halt halve hand hold impose forgive exempt secure sanction save serve sponsor stage rename rent reserve retrofit rewrite nominate name place play partner pick obtain offset oppose lease house incorporate feed file enter elect dissolve detain deport arrest ask bear sustain swap survey slow trade trim toughen shelter stock supervise shield simplify subscribe harmonise harmonize help hire honour honor host identify implement import improve inaugurate include increase inform initiate inspect install integrate intensify introduce invest investigate invite issue join keep launch lay lead leave lend license lift limit link list lower maintain make manage manufacture match meet merge mobilise mobilize modernise modernize monitor move negotiate normalise normalize notify offer open operate opt order organise organize outlaw overhaul oversee pardon participate pass patrol pause pay permit phase plan plant pool postpone prepare present preserve press prevent prioritise prioritize process procure produce prohibit promote propose prosecute protect provide publish pull purchase pursue push put raise ratify reach rebuild recall recognise recognize recover recruit recycle redouble redirect reduce refer reform refrain refund refurbish refuse regulate reimburse reinforce reinstate relax release relocate remain remove renew renovate reopen reorganise repair repatriate repay repeal replace replant report represent rescue reskill resettle resolve respect respond restart restore restrict restructure resume retain retire retrain return reuse reverse review revise revitalise revoke roll run safeguard scale scrap screen seek sell send set settle share shift shorten show shut sign simplify slash speed spend stabilise stabilize staff standardise start stay step stop strike store streamline strengthen study submit subsidise subsidize supply support suspend switch tackle take target tax teach terminate test tighten track train transfer transform transition translate transport treat triple try turn uncover undertake unify unveil update upgrade uphold use vaccinate verify visit vote waive welcome widen withdraw work write bid borrow broker certify chair clamp co-host compile concede confront contract crack credit deduct dig dredge embed entrust expel explain fence fill fit fly forgo guard guide hike insure intercept jail label locate loan mend mine oust outline outsource paint patch pilot pump ration rebrand recommend reconsider redesign redevelop register rehire reimpose relaunch replenish reroute reschedule ringfence rotate scan scrutinise seal search seize separate shelve sit smooth solve source spin split stagger steer stem stockpile sue supplement surrender tie tow transmit transplant unblock unlock upload warn watch withhold proceed bury nurture incur downsize upsize refinance privatise harvest excavate pedestrianise retool onboard reshore offshore barter recapitalise recapitalize fast-track jump-start step-up kickstart downgrade probe quash rescind reinstall resell respray restock revamp rework scrutinize sideline sow spearhead sweep tap thin tutor underwrite unfreeze vacate veto void wind wire demand exercise legalise legalize criminalise decriminalise decriminalize quit resign re-establish reestablish co-finance cofinance co-develop hoist rally testify rule assume revive repaint repave resurface renegotiate rehouse absorb abstain accompany adjourn airlift allot annul codify commemorate commence confiscate contest devote digitise digitize dismiss dispose divert drill earmark eject embark enlarge enlist enrol enroll erect insert instal insulate irrigate liberate lobby narrow nationalise nationalize pave penalise reappoint reclaim reconvene redeploy redraw refit reforest remodel resist reveal revert sack shed undergo wean mail',
  ),
);

const notVerbs: ReadonlySet<string> = new Set(
  wordList(
    'climate private corporate debate senate certificate late date rate state appropriate separate candidate delegate advocate magnate electorate exercise enterprise expertise otherwise likewise size prize franchise premise merchandise surprise concise precise wise rise noise demise compromise disguise accurate adequate chocolate ultimate intimate immediate moderate graduate climate affiliate associate estimate private pirate plate gate fate mate syndicate directorate protectorate conglomerate duplicate inmate template roommate carbonate phosphate nitrate',
  ),
);

/** `materialise`, `expedite`, `diversify`: endings that only verbs have, but for a few words. */
export function isVerbByEnding(lower: string): boolean {
  return lower.length > 6 && /(?:i[sz]e|ify|ate)$/.test(lower) && !notVerbs.has(lower);
}
