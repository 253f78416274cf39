import type { Part, PartLook } from '../../electron/briefing/full-layout.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';

const classes: { readonly [Look in PartLook]?: string } = {
  exact: 'page-exact',
  name: 'page-name',
  speaker: 'page-speaker',
  detail: 'page-detail',
  when: 'page-when',
  pill: 'page-pill',
  quiet: 'full-quiet',
};

interface Props {
  readonly parts: readonly Part[];
  readonly keys: Texts['page']['keys'];
}

/** Runs of words one after the other. Each has exactly one text node, so that letters can be counted through them. */
export function Parts({ parts, keys }: Props) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return <One key={key} part={part} keys={keys} />;
  });
}

function One({ part: { look, text, to }, keys }: { readonly part: Part; readonly keys: Props['keys'] }) {
  if (to !== undefined) {
    return (
      <a className={look === 'mark' ? 'page-paragraphs' : undefined} href={`#${to}`}>
        {text}
      </a>
    );
  }
  if (look === 'drafter') {
    return (
      <abbr className="page-drafter" title={keys.drafter}>
        {text}
      </abbr>
    );
  }
  const isAside = look === 'speaker' || look === 'detail' || look === 'pill';
  if (isAside) return <bdi className={classes[look]}>{text}</bdi>;
  return <span className={classes[look]}>{text}</span>;
}
