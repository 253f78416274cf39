import { type FactBody, type FactKind, firmnesses, type SourcedDate } from '../../electron/contract/facts.ts';

/** How a field is filled in: a line, longer text, names parted by semicolons, a day, or one of a few words. */
type FieldLook = 'line' | 'long' | 'list' | 'iso' | 'firmness';

/** Names of the fields, as the catalogue knows them. */
export type FieldLabel =
  | 'text'
  | 'action'
  | 'parties'
  | 'toward'
  | 'by'
  | 'dueWording'
  | 'dueIso'
  | 'when'
  | 'whenIso'
  | 'status'
  | 'name'
  | 'role'
  | 'affiliation'
  | 'aliases'
  | 'speaker'
  | 'words'
  | 'value'
  | 'unit'
  | 'of';

/** One field of the form in which a line of the briefing is changed. */
export interface Field {
  readonly key: string;
  readonly label: FieldLabel;
  readonly look: FieldLook;
  readonly needed?: boolean;
}

const text = { key: 'text', label: 'text', look: 'long', needed: true } as const satisfies Field;
const name = { key: 'name', label: 'name', look: 'line', needed: true } as const satisfies Field;
const aliases = { key: 'aliases', label: 'aliases', look: 'list' } as const satisfies Field;

/** The fields of each kind, in the order of the form. */
export const factFields: { readonly [Kind in FactKind]: readonly Field[] } = {
  summary: [text],
  keyPoint: [text],
  question: [text],
  commitment: [
    { ...text, label: 'action' },
    { key: 'parties', label: 'parties', look: 'list' },
    { key: 'toward', label: 'toward', look: 'list' },
    { key: 'due', label: 'dueWording', look: 'line' },
    { key: 'dueIso', label: 'dueIso', look: 'iso' },
    { key: 'status', label: 'status', look: 'firmness' },
    { key: 'by', label: 'by', look: 'line' },
  ],
  position: [text, { key: 'speaker', label: 'speaker', look: 'line', needed: true }],
  person: [
    name,
    { key: 'role', label: 'role', look: 'line' },
    { key: 'affiliation', label: 'affiliation', look: 'line' },
    aliases,
  ],
  organisation: [name, aliases],
  place: [name],
  quote: [
    { ...text, label: 'words' },
    { key: 'speaker', label: 'speaker', look: 'line' },
  ],
  date: [
    { key: 'due', label: 'when', look: 'line', needed: true },
    { key: 'dueIso', label: 'whenIso', look: 'iso' },
  ],
  event: [text, { key: 'due', label: 'when', look: 'line' }, { key: 'dueIso', label: 'whenIso', look: 'iso' }],
  figure: [
    { key: 'value', label: 'value', look: 'line', needed: true },
    { key: 'unit', label: 'unit', look: 'line' },
    { key: 'of', label: 'of', look: 'line' },
  ],
};

/** What stands in the form, by field. */
export type FieldValues = { readonly [Key in string]?: string };

/** Names as one line: parted by semicolons, since a name may hold a comma. */
export function joinNames(names: readonly string[]): string {
  const joined = names.join('; ');
  return names.length === 1 && joined.includes(',') ? `${joined};` : joined;
}

/** Names from one line: parted by semicolons, or by commas where there is no semicolon. */
export function splitNames(line: string): string[] {
  const parts = line.split(line.includes(';') ? ';' : ',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What the form shows for a body. */
export function valuesOf(body: FactBody): FieldValues {
  switch (body.kind) {
    case 'summary':
    case 'keyPoint':
    case 'question':
      return { text: body.text };
    case 'commitment':
      return {
        text: body.text,
        parties: joinNames(body.parties),
        toward: joinNames(body.toward ?? []),
        status: body.status,
        by: body.by ?? '',
        ...dateValues(body.due),
      };
    case 'position':
      return { text: body.text, speaker: body.speaker };
    case 'person':
      return {
        name: body.name,
        role: body.role ?? '',
        affiliation: body.affiliation ?? '',
        aliases: joinNames(body.aliases),
      };
    case 'organisation':
      return { name: body.name, aliases: joinNames(body.aliases) };
    case 'place':
      return { name: body.name };
    case 'quote':
      return { text: body.text, speaker: body.speaker ?? '' };
    case 'date':
      return dateValues(body);
    case 'event':
      return { text: body.text, ...dateValues(body.when) };
    case 'figure':
      return { value: body.value, unit: body.unit ?? '', of: body.of };
  }
}

function dateValues(date: SourcedDate | undefined): FieldValues {
  return { due: date?.wording ?? '', dueIso: date?.iso ?? '' };
}

/** Whether a value is one of the words of a closed list. */
export function firmnessOf(value: string) {
  return firmnesses.find((firmness) => firmness === value);
}
