import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

/** Terms and what is known of each; what is not known is left out. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([term, value]) =>
          value !== null &&
          value !== undefined &&
          value !== false && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
