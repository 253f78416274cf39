import { pathToFileURL } from 'node:url';
import type { ArticleText } from '../../../electron/contract/articles.ts';
import type { draftBriefing } from '../../../electron/drafting/draft-briefing.ts';

/** Reads an article, and does nothing with what it found. */
export type Engine = (article: ArticleText, language: string) => void;

const day = '2024-05-08';

/** Each engine by name; it is loaded when it is asked for. */
export const engines: Readonly<Record<string, (bundle: string) => Promise<Engine>>> = {
  readout: async (bundle) => {
    const engine: { draftBriefing: typeof draftBriefing } = await import(pathToFileURL(bundle).href);
    return (article, language) => void engine.draftBriefing({ ...article, language }, { date: day });
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => {
      const doc = nlp(text);
      for (const found of [doc.people(), doc.places(), doc.organizations(), doc.quotations()]) found.out('array');
    };
  },
  'chrono-node': async () => {
    const { en, es } = await import('chrono-node');
    return ({ text }, language) => void (language === 'es' ? es : en).parse(text, new Date(`${day}T12:00:00`));
  },
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const wink = winkNLP(model);
    return ({ text }) => void wink.readDoc(text).entities().out();
  },
};
