import type { PlacedGroup } from '../../electron/briefing/full-layout.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { ListRow, PlainRow, TableRow } from './Row.tsx';

interface Props {
  readonly placed: PlacedGroup;
  /** Whether it begins the page. */
  readonly top: boolean;
  readonly texts: Texts;
  /** Language of the source. */
  readonly language: string | undefined;
}

/** A group, or what of it stands on one page: its heading beside its rows. Where it goes on, the heading is said again. */
export function Group({ placed, top, texts, language }: Props) {
  const { group, continued } = placed;
  const { heading } = group;
  return (
    <section className="full-group" data-kind={group.kind} data-top={top}>
      {heading !== undefined && (
        <div className="full-heading">
          {continued ? <p aria-hidden="true">{texts.full.continued(heading)}</p> : <h2 id={group.id}>{heading}</h2>}
        </div>
      )}
      <div className="full-rows">
        <Rows placed={placed} texts={texts} language={language} />
      </div>
    </section>
  );
}

function Rows({ placed: { group, rows }, texts, language }: Omit<Props, 'top'>) {
  const shared = { words: texts.page, language };
  const [first] = rows;
  switch (group.kind) {
    case 'head':
    case 'remark':
      return rows.map((placed) => <PlainRow key={placed.row.id} placed={placed} {...shared} />);
    case 'table':
      return (
        <table data-columns={group.columns?.length} aria-label={group.heading}>
          <thead>
            <tr>
              {group.columns?.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((placed) => (
              <TableRow key={placed.row.id} placed={placed} {...shared} />
            ))}
          </tbody>
        </table>
      );
    case 'sources':
      return (
        <>
          {first?.row.look === 'remark' && <PlainRow placed={first} {...shared} />}
          <ListOf rows={rows.filter(({ row }) => row.look !== 'remark')} {...shared} />
        </>
      );
    default:
      return <ListOf rows={rows} {...shared} />;
  }
}

function ListOf({
  rows,
  ...shared
}: { readonly rows: PlacedGroup['rows'] } & Omit<Parameters<typeof ListRow>[0], 'placed'>) {
  return (
    <ul>
      {rows.map((placed) => (
        <ListRow key={placed.row.id} placed={placed} {...shared} />
      ))}
    </ul>
  );
}
