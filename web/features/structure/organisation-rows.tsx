import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { OrganisationView, PositionView } from '../../../server/structure/schema.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { CompositionMark } from './composition.tsx';
import type { OrganisationNode } from './organisation-tree.ts';
import classes from './structure.module.css';
import { structureWords } from './text.ts';

interface OrganisationRowsProps {
  nodes: OrganisationNode[];
  positions: PositionView[];
  openCode: string | undefined;
  /** Opens every row, so that what a filter found is seen. */
  unfolded: boolean;
  onOpen: (code: string) => void;
  depth?: number;
}

/** Organisations one under the other, each with those that it leads set in below it. */
export function OrganisationRows({ nodes, depth = 0, ...rest }: OrganisationRowsProps) {
  return (
    <ul className={classes.rows}>
      {nodes.map((node) => (
        <OrganisationRow key={node.organisation.code} node={node} depth={depth} {...rest} />
      ))}
    </ul>
  );
}

interface OrganisationRowProps extends Omit<OrganisationRowsProps, 'nodes' | 'depth'> {
  node: OrganisationNode;
  depth: number;
}

function OrganisationRow({ node, depth, ...rest }: OrganisationRowProps) {
  const t = useText(structureWords);
  const { organisation, children } = node;
  const [chosen, setFolded] = useState<boolean | null>(null);
  // A cell has many contributors: they are unfolded when they are asked for.
  const folded = chosen ?? (organisation.kind === 'cell' && !rest.unfolded);
  const Chevron = folded ? IconChevronRight : IconChevronDown;
  const foldLabel = folded ? t.openChildren(organisation.name) : t.closeChildren(organisation.name);
  return (
    <li>
      <div
        className={classes.row}
        data-row
        data-kind={organisation.kind}
        aria-current={organisation.code === rest.openCode ? 'true' : undefined}
        style={{ '--depth': depth } as React.CSSProperties}
      >
        <div className={classes.nameCell}>
          {children.length > 0 ? (
            <button
              type="button"
              className={classes.fold}
              aria-expanded={!folded}
              aria-label={foldLabel}
              onClick={() => setFolded(!folded)}
            >
              <Chevron size={14} stroke={1.8} aria-hidden />
            </button>
          ) : (
            <span className={classes.fold} aria-hidden />
          )}
          <button type="button" className={classes.name} data-row-open onClick={() => rest.onOpen(organisation.code)}>
            {organisation.name}
          </button>
        </div>
        <span className={classes.state}>
          <StateMark organisation={organisation} />
        </span>
        {organisation.territory && <span className={classes.territory}>{organisation.territory}</span>}
        <div className={classes.composition} data-wide={organisation.territory ? undefined : true}>
          <CompositionMark
            positions={rest.positions.filter((position) => position.organisation === organisation.code)}
          />
        </div>
      </div>
      {children.length > 0 && !folded && <OrganisationRows nodes={children} depth={depth + 1} {...rest} />}
    </li>
  );
}

/** Being active is the rule and needs no mark: only what differs from it is written. */
function StateMark({ organisation: { state, corps, kind } }: { organisation: OrganisationView }) {
  const t = useText(structureWords);
  if (state && state !== 'active') return <span className={classes.coming}>{wordFor(t, '', state)}</span>;
  if (corps && kind !== 'cell') return wordFor(t, 'corps_', corps);
  return null;
}
