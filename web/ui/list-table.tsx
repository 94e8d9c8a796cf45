import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import classes from './list-table.module.css';
import { useRowKeys } from './row-keys.ts';
import { uiWords } from './words.ts';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Any CSS width; the widest column is left free. */
  width?: string;
  align?: 'end';
  /** What the column is sorted by; only where the whole list is on screen. */
  sortBy?: (row: Row) => string | number;
  /** Left out where the list is narrow: on a phone, or beside a panel. */
  wideOnly?: boolean;
  /** On a phone, where there are no headers, its header stands before what the cell says, and it is never left out. */
  named?: boolean;
}

interface ListTableProps<Row> {
  /** Said by screen readers: what this is a list of. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Opens the row, by click, Enter, or J and K while one is open. Without it rows are read only. */
  onOpen?: (row: Row) => void;
  /** Key of the row that stands in the panel. */
  openKey?: string;
  /** Shown in place of the rows when there are none. */
  empty: ReactNode;
  total?: number;
  /** Asks for the next page; left out when all is shown. */
  onMore?: () => void;
  loadingMore?: boolean;
}

/** A list to work through: dense rows, J and K, the next page on demand. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, openKey, empty, total, onMore, loadingMore } = props;
  const t = useText(uiWords);
  const format = useFormat();
  const [sort, setSort] = useState<{ key: string; descending: boolean } | null>(null);
  useRowKeys();
  if (rows.length === 0) return <>{empty}</>;
  const sorted = sortRows(
    rows,
    columns.find((column) => column.key === sort?.key)?.sortBy,
    sort?.descending,
    format.compare,
  );
  return (
    <div className={classes.list}>
      <table className={classes.table} data-opens={onOpen ? true : undefined}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} setSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                data-row
                aria-current={key === openKey ? 'true' : undefined}
                onClick={onOpen && ((event) => isPlainClick(event) && onOpen(row))}
              >
                {columns.map((column, index) => (
                  <td
                    key={column.key}
                    data-align={column.align}
                    data-wide={column.wideOnly}
                    data-name={column.named ? column.header : undefined}
                  >
                    {index === 0 && onOpen ? (
                      <button type="button" className={classes.open} data-row-open onClick={() => onOpen(row)}>
                        {column.cell(row)}
                      </button>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={classes.foot}>
        {total !== undefined && <span>{t.shown(format.number(rows.length), format.total(total))}</span>}
        {onMore && (
          <Button variant="default" data-load-more loading={loadingMore} onClick={onMore}>
            {t.loadMore}
          </Button>
        )}
      </div>
    </div>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: { key: string; descending: boolean } | null;
  setSort: (sort: { key: string; descending: boolean }) => void;
}

function HeaderCell<Row>({ column, sort, setSort }: HeaderCellProps<Row>) {
  const t = useText(uiWords);
  const mine = sort?.key === column.key ? sort : null;
  const Arrow = mine?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      style={{ width: column.width }}
      data-align={column.align}
      data-wide={column.wideOnly}
      aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : undefined}
    >
      {column.sortBy ? (
        <button
          type="button"
          className={classes.sort}
          title={t.sortBy(column.header.toLowerCase())}
          onClick={() => setSort({ key: column.key, descending: mine ? !mine.descending : false })}
        >
          {column.header}
          {mine && <Arrow size={13} stroke={2} aria-hidden />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function sortRows<Row>(
  rows: readonly Row[],
  by: Column<Row>['sortBy'],
  descending: boolean | undefined,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (!by) return rows;
  const sorted = rows.toSorted((left, right) => {
    const [a, b] = [by(left), by(right)];
    return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  });
  return descending ? sorted.toReversed() : sorted;
}

/** A click that opens: not on a control of the row's own, and not the end of a selection. */
function isPlainClick(event: MouseEvent<HTMLElement>): boolean {
  const onControl = (event.target as HTMLElement).closest('a, button, input, label');
  return !onControl && !window.getSelection()?.toString();
}
