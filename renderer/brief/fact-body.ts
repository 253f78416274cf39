import type { FactBody, FactKind, SourcedDate } from '../../electron/contract/facts.ts';
import { isIsoDate } from '../../electron/contract/text.ts';
import { type FieldLabel, type FieldValues, factFields, firmnessOf, splitNames } from './fact-fields.ts';

/** Why a form cannot be saved yet. */
export type FormRefusal = { readonly field: string; readonly label: FieldLabel; readonly reason: 'empty' | 'iso' };

/** What keeps a form from being saved; null where nothing does. */
export function refusalOf(kind: FactKind, values: FieldValues): FormRefusal | null {
  for (const { key, label, look, needed } of factFields[kind]) {
    const value = (values[key] ?? '').trim();
    const { dueIso = '' } = values;
    // A day alone is enough: it becomes its own wording.
    if (needed === true && value === '' && !(key === 'due' && dueIso.trim() !== '')) {
      return { field: key, label, reason: 'empty' };
    }
    if (look === 'iso' && value !== '' && !isIsoDate(value)) return { field: key, label, reason: 'iso' };
  }
  return null;
}

/** What a new line of a kind says before anything is filled in. */
export function emptyBody(kind: FactKind, requested = false): FactBody {
  switch (kind) {
    case 'summary':
    case 'keyPoint':
    case 'question':
      return { kind, text: '' };
    case 'commitment':
      return { kind, text: '', parties: [], status: requested ? 'requested' : 'agreed' };
    case 'position':
      return { kind, text: '', speaker: '' };
    case 'person':
      return { kind, name: '', aliases: [] };
    case 'organisation':
      return { kind, name: '', aliases: [] };
    case 'place':
      return { kind, name: '' };
    case 'quote':
      return { kind, text: '' };
    case 'date':
      return { kind, wording: '', certainty: 'stated' };
    case 'event':
      return { kind, text: '' };
    case 'figure':
      return { kind, value: '', of: '' };
  }
}

/**
 * The body that a filled-in form stands for. What the form does not show is kept from the body before.
 *
 * @param values that {@link refusalOf} lets pass
 */
export function bodyFrom(before: FactBody, values: FieldValues): FactBody {
  const line = (key: string) => (values[key] ?? '').trim();
  const optional = (key: string) => line(key) || undefined;
  const names = (key: string) => splitNames(values[key] ?? '');
  switch (before.kind) {
    case 'summary':
    case 'keyPoint':
    case 'question':
      return { ...before, text: line('text') };
    case 'commitment': {
      const toward = names('toward');
      const status = firmnessOf(line('status')) ?? before.status;
      return {
        ...before,
        text: line('text'),
        parties: names('parties'),
        toward: toward.length > 0 ? toward : undefined,
        status,
        by: optional('by'),
        due: dateFrom(before.due, values),
      };
    }
    case 'position':
      return { ...before, text: line('text'), speaker: line('speaker') };
    case 'person':
      return {
        ...before,
        name: line('name'),
        role: optional('role'),
        affiliation: optional('affiliation'),
        aliases: names('aliases'),
      };
    case 'organisation':
      return { ...before, name: line('name'), aliases: names('aliases') };
    case 'place':
      return { ...before, name: line('name') };
    case 'quote': {
      const speaker = optional('speaker');
      // The passage that named the speaker says nothing about another one.
      const speakerSpan = speaker === before.speaker ? before.speakerSpan : undefined;
      return { ...before, text: line('text'), speaker, speakerSpan };
    }
    case 'date':
      return { kind: 'date', ...(dateFrom(before, values) ?? before) };
    case 'event':
      return { ...before, text: line('text'), when: dateFrom(before.when, values) };
    case 'figure':
      return { ...before, value: line('value'), unit: optional('unit'), of: line('of') };
  }
}

function dateFrom(before: SourcedDate | undefined, values: FieldValues): SourcedDate | undefined {
  const iso = (values.dueIso ?? '').trim() || undefined;
  const wording = (values.due ?? '').trim() || iso;
  if (wording === undefined) return undefined;
  if (before !== undefined && before.iso === iso && before.wording === wording) return toDate(before);
  return { iso, wording, certainty: iso === undefined ? 'vague' : 'stated' };
}

function toDate({ iso, wording, certainty }: SourcedDate): SourcedDate {
  return { iso, wording, certainty };
}
