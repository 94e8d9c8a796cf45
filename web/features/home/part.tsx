import { type ReactNode, useId } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './home.module.css';

interface PartProps {
  title: string;
  count?: number;
  note?: string;
  /** Leads to the whole list. */
  link?: ReactNode;
  children: ReactNode;
}

/** One thing that waits: its name, how many, and the first of them. */
export function Part({ title, count, note, link, children }: PartProps) {
  const id = useId();
  const format = useFormat();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
          {count !== undefined && <span className={classes.count}>{format.total(count)}</span>}
        </h2>
        {note && <span className={classes.note}>{note}</span>}
        {link && <span className={classes.link}>{link}</span>}
      </header>
      {children}
    </section>
  );
}
