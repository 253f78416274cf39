import type { Trigger } from '../pack.ts';
import { wordList } from '../words.ts';

/** `agreed not to strike`: an undertaking to leave something be. */
const andNot = (phrases: string): string => `${phrases.replace(/_to\b/g, '_not_to')} ${phrases}`;

const trigger = (
  words: string,
  status: Trigger['status'],
  complement: Trigger['complement'],
  actor: Trigger['actor'] = 'subject',
): Trigger => ({ words: wordList(words), status, complement, actor });

/** `_` stands for a space. Longer phrases come first where one begins with another. */
export const triggers: readonly Trigger[] = [
  trigger(
    andNot('agreed_to agree_to agrees_to agreed_in_principle_to have_agreed_to has_agreed_to also_agreed_to'),
    'agreed',
    'infinitive',
  ),
  trigger('accepted_an_invitation_to accepted_invitations_to accepted_the_invitation_to', 'agreed', 'infinitive'),
  trigger('agreed_on agree_on agreed_upon', 'agreed', 'noun'),
  trigger('reached struck clinched negotiated brokered', 'agreed', 'noun'),
  trigger('agreed_a agreed_an agreed_the agreed_new', 'agreed', 'noun'),
  trigger('agreed_that agree_that', 'agreed', 'clause'),
  trigger(
    'reached_an_agreement_to struck_a_deal_to reached_a_deal_to signed_an_agreement_to signed_a_deal_to entered_into_an_agreement_to entered_into_a_definitive_agreement_to signed_a_definitive_agreement_to',
    'agreed',
    'infinitive',
  ),
  trigger('reached_an_agreement_on reached_a_deal_on struck_a_deal_on', 'agreed', 'noun'),
  trigger(
    andNot(
      'pledged_to pledges_to pledge_to vowed_to vows_to vow_to promised_to promises_to promise_to committed_to commits_to commit_to undertook_to undertakes_to undertake_to undertaken_to swore_to guaranteed_to committed_itself_to committed_themselves_to offered_to',
    ),
    'pledged',
    'infinitive',
  ),
  trigger(
    'promised_that pledged_that vowed_that promises_that guaranteed_that gave_an_undertaking_that gave_an_assurance_that gave_assurances_that',
    'pledged',
    'clause',
  ),
  trigger(
    'pledged promised set_aside has_set_aside have_set_aside earmarked has_earmarked offered offers pledges is_committing was_committing are_committing were_committing is_donating was_donating is_contributing was_contributing donated',
    'pledged',
    'noun',
  ),
  trigger(
    'plans_to plan_to planned_to intends_to intend_to intended_to aims_to aim_to expects_to is_to are_to is_set_to are_set_to is_due_to are_due_to is_scheduled_to are_scheduled_to is_planning_to are_planning_to decided_to has_decided_to have_decided_to resolved_to is_preparing_to are_preparing_to is_expected_to are_expected_to voted_to has_voted_to have_voted_to voted_unanimously_to chose_to opted_to has_chosen_to threatened_to threatens_to was_preparing_to was_planning_to were_planning_to is_going_to are_going_to is_prepared_to are_prepared_to was_prepared_to were_prepared_to stands_ready_to stand_ready_to is_willing_to are_willing_to was_willing_to were_willing_to is_planned_to are_planned_to announced_plans_to announces_plans_to has_plans_to have_plans_to unveiled_plans_to approved_plans_to',
    'planned',
    'infinitive',
  ),
  trigger(
    'it_was_established_to it_was_agreed_to it_was_decided_to it_was_resolved_to was_established_to was_agreed_to',
    'agreed',
    'infinitive',
    'none',
  ),
  trigger('it_was_agreed_that it_was_decided_that it_was_established_that', 'agreed', 'clause', 'none'),
  trigger(
    'agreements_are_to agreement_is_to agreements_include_to commitments_are_to commitments_include_to measures_are_to',
    'agreed',
    'infinitive',
    'none',
  ),
  trigger('agreement_to deal_to pact_to accord_to treaty_to', 'agreed', 'infinitive'),
  trigger('pledge_to commitment_to promise_to vow_to', 'pledged', 'infinitive'),
  trigger(
    'asked asks urged urges urging begged encouraged encourages implored invited invites ordered called_on called_upon calling_on calls_on call_on appealed_to appeals_to appealing_to instructed directed pressed',
    'requested',
    'infinitive',
  ),
  trigger('demanded demands demanding requested requests requesting recommended recommends', 'requested', 'noun'),
  trigger('the_need_to need_to', 'requested', 'infinitive', 'none'),
  trigger('announced announces has_announced have_announced', 'planned', 'noun'),
  trigger(
    'signed ratified approved has_approved have_approved signed_off_on sealed concluded inked adopted initialled initialed entered_into',
    'done',
    'noun',
  ),
  trigger('the_signing_of', 'done', 'noun', 'none'),
];
