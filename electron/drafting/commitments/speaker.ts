import { type Subject, withoutArticle } from '../discourse/phrases.ts';
import { personFor, referentOf } from '../discourse/referents.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import { namesOf } from './parties.ts';
import { voiceAt } from './voice-at.ts';

/** Who asks or says something: the subject of the verb at a token, by name or in the article's words. */
export function speakerBefore(course: Course, sentence: Sentence, at: number): string | undefined {
  const lead = course.memory.lead;
  if (lead?.heads.has(at)) return lead.parties[0];
  const voice = voiceAt(course.stage.view.reading, sentence, at, course.memory);
  if (voice) return voice[0];
  const subject = subjectBefore(course.stage.view, sentence, at);
  return subject ? speakerName(course, subject) : unsaid(course, sentence, at);
}

/** `Asimismo, invitó al presidente`: where the subject may be left out, it is whoever acted last. */
function unsaid(course: Course, sentence: Sentence, at: number): string | undefined {
  const { pack } = course.stage.view.reading;
  if (!pack.clauses.dropsSubject || at - sentence.from > 6) return undefined;
  return personFor(course.stage, at, undefined)?.name;
}

function speakerName(course: Course, subject: Subject): string | undefined {
  const referent = referentOf(course.stage, subject);
  if (referent) return referent.name;
  if (subject.pronoun === undefined) return withoutArticle(course.stage.view, subject);
  const [name] = namesOf(course.stage, subject, course.memory);
  return name;
}
