import type { ReactNode } from 'react';
import type { FullRow, Part, PlacedRow } from '../../electron/briefing/full-layout.ts';
import { sliceParts } from '../../electron/briefing/full-parts.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { Parts } from './Parts.tsx';

interface Props {
  readonly placed: PlacedRow;
  readonly words: Texts['page'];
  /** Language of the source. */
  readonly language: string | undefined;
}

/** A row in a list, or the stretch of it that stands on a page: its words run their own way, what is beside them ours. */
export function ListRow(props: Props) {
  const { row, from } = props.placed;
  return (
    <li id={idOf(props.placed)} data-row={row.id} data-look={row.look}>
      {row.lead !== undefined && <span className="full-lead">{from === 0 ? row.lead : ''}</span>}
      {row.look === 'quote' || row.look === 'source' ? (
        <blockquote lang={langOf(props)}>
          <Words {...props} />
        </blockquote>
      ) : (
        <Words {...props} />
      )}
      <Aside {...props} parts={row.aside} />
    </li>
  );
}

/** A row of a table: what it says, when, and where the source says it. */
export function TableRow(props: Props) {
  const { row } = props.placed;
  return (
    <tr id={idOf(props.placed)} data-row={row.id}>
      <th scope="row">
        <Words {...props} />
      </th>
      {row.when !== undefined && (
        <td className="full-when">
          <Aside {...props} parts={row.when} inTable />
        </td>
      )}
      <td>
        <Aside {...props} parts={row.aside} inTable />
      </td>
    </tr>
  );
}

/** A row that is no part of a list: title, dateline, bottom line, a remark. */
export function PlainRow(props: Props) {
  const { row, from } = props.placed;
  return (
    <div id={idOf(props.placed)} data-row={row.id} data-look={row.look}>
      {row.look === 'title' && from === 0 ? (
        <h1 lang={langOf(props)} dir={row.direction} data-flow>
          <Stretch {...props} />
        </h1>
      ) : (
        <Words {...props} />
      )}
      <Aside {...props} parts={row.aside} />
    </div>
  );
}

function Words(props: Props) {
  return (
    <p className="page-text" lang={langOf(props)} dir={props.placed.row.direction} data-flow>
      <Stretch {...props} />
    </p>
  );
}

function Stretch({ placed, words }: Props): ReactNode {
  return <Parts parts={sliceParts(placed.row.parts, placed.from, placed.to)} keys={words.keys} />;
}

interface AsideProps extends Props {
  readonly parts: readonly Part[];
  /** An empty cell keeps its place among the others for whoever listens. */
  readonly inTable?: boolean;
}

function Aside({ placed, words, parts, inTable = false }: AsideProps) {
  if (parts.length === 0 || placed.from > 0) return inTable ? '\u00A0' : null;
  return (
    <p className="page-marks" dir="ltr">
      <Parts parts={parts} keys={words.keys} />
    </p>
  );
}

function idOf({ row, from }: PlacedRow): string | undefined {
  return from === 0 ? row.id : undefined;
}

function langOf({
  placed,
  language,
}: {
  readonly placed: { readonly row: FullRow };
  readonly language: Props['language'];
}) {
  return placed.row.words === 'source' ? language : undefined;
}
