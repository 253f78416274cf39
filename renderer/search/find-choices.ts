import { searchedForm } from '../../electron/article/search-words.ts';
import type { MenuCommand } from '../../electron/contract/events.ts';
import { menuCommands } from '../../electron/contract/events.ts';
import type { ArticleHit, LineHit, NameHit, NoteHit, SearchAnswer } from '../../electron/contract/search.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';

/** A command as something that can be found. */
export interface CommandChoice {
  readonly kind: 'command';
  readonly command: MenuCommand;
  readonly label: string;
}

/** Something that the box that finds everything offers. */
export type FindChoice = ArticleHit | LineHit | NameHit | NoteHit | CommandChoice;

/** Choices of one kind, under its heading. */
export interface FindGroup {
  readonly kind: keyof Texts['search']['kinds'];
  readonly choices: readonly FindChoice[];
}

/** How many commands are offered while something else is found too. */
const fewCommands = 5;

/** Commands whose words begin with all that is typed, those that begin with the first word first. */
function commandsFor(typed: string, texts: Texts['menu']): CommandChoice[] {
  const wanted = searchedForm(typed).trim();
  const parts = wanted.split(/\s+/u);
  return menuCommands
    .filter((command) => command !== 'findAnything')
    .map((command): CommandChoice => ({ kind: 'command', command, label: texts.commands[command].replace(/…$/u, '') }))
    .filter(({ label }) => {
      const words = searchedForm(label).split(/\s+/u);
      return parts.every((part) => words.some((word) => word.startsWith(part)));
    })
    .sort((one, other) => rank(one, wanted) - rank(other, wanted));
}

function rank({ label }: CommandChoice, wanted: string): number {
  return searchedForm(label).startsWith(wanted) ? 0 : 1;
}

/** What the box offers for what is typed, kind by kind; all commands where nothing is. */
export function findGroups(typed: string, answer: SearchAnswer | null, texts: Texts['menu']): FindGroup[] {
  const commands = commandsFor(typed, texts);
  const groups: FindGroup[] = [
    { kind: 'articles', choices: answer?.articles.slice(0, 5) ?? [] },
    { kind: 'lines', choices: answer?.lines ?? [] },
    { kind: 'names', choices: answer?.names ?? [] },
    { kind: 'notes', choices: answer?.notes ?? [] },
    { kind: 'commands', choices: answer === null ? commands : commands.slice(0, fewCommands) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** A key for a choice among all of them. */
export function keyOf(choice: FindChoice): string {
  switch (choice.kind) {
    case 'article':
      return `article ${choice.articleId}`;
    case 'line':
      return `line ${choice.factId}`;
    case 'note':
      return `note ${choice.noteId}`;
    case 'name':
      return `${choice.of} ${choice.name}`;
    case 'command':
      return `command ${choice.command}`;
  }
}
