import type { DraftedHead } from '../contract/drafts.ts';
import type { VersionChange } from '../contract/version-changes.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { wordDay } from './dates.ts';

const fields = ['title', 'place', 'date', 'language'] as const;

/** What an article is called otherwise in another version. */
export function headChanges(before: DraftedHead, after: DraftedHead, language: InterfaceLanguage): VersionChange[] {
  const worded = (head: DraftedHead, field: (typeof fields)[number]) => {
    const value = head[field];
    return field === 'date' && value !== undefined ? wordDay(value, language, 'long') : value;
  };
  return fields.flatMap((field): VersionChange[] => {
    const [was, is] = [worded(before, field), worded(after, field)];
    // A place that is only written in other letters is the same.
    if (was?.toLowerCase() === is?.toLowerCase()) return [];
    return [
      {
        kind: 'head',
        field,
        manner: was === undefined ? 'added' : is === undefined ? 'dropped' : field === 'date' ? 'moved' : 'reworded',
        ...(was === undefined ? {} : { before: { text: was, spans: [] } }),
        ...(is === undefined ? {} : { after: { text: is, spans: [] } }),
      },
    ];
  });
}
