import type { OrganisationView, StructureView } from '../../../server/structure/schema.ts';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { Composition } from './composition.tsx';
import classes from './structure.module.css';
import { structureWords } from './text.ts';

interface OrganisationPanelProps {
  organisation: OrganisationView;
  structure: StructureView;
  onClose: () => void;
  onOpen: (code: string) => void;
}

/** One organisation: where it stands, since when, over what, who heads it and who works with it. */
export function OrganisationPanel({ organisation, structure, onClose, onOpen }: OrganisationPanelProps) {
  const t = useText(structureWords);
  const format = useFormat();
  const { organisations } = structure;
  const named = (codes: readonly string[]) => organisations.filter(({ code }) => codes.includes(code));
  const children = organisations.filter(({ parent }) => parent === organisation.code);
  const contributors = organisations.filter(({ contributesTo }) => contributesTo.includes(organisation.code));
  const facts: [string, string | null][] = [
    [t.state, organisation.state && wordFor(t, '', organisation.state)],
    [t.corps, organisation.corps && wordFor(t, 'corps_', organisation.corps)],
    [t.territory, organisation.territory],
    [t.seat, organisation.seat],
    [t.since, format.date(organisation.validFrom)],
    [t.until, organisation.validTo && format.date(organisation.validTo)],
    [t.code, organisation.code],
  ];
  return (
    <SidePanel title={organisation.name} subject={organisation.code} onClose={onClose}>
      <p className={classes.kind}>{wordFor(t, 'kind_', organisation.kind)}</p>
      <dl className={classes.facts}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {organisation.illustrative && <p className={classes.soft}>{t.illustrative}</p>}
      <Composition positions={structure.positions.filter((position) => position.organisation === organisation.code)} />
      <Related
        title={t.parent}
        organisations={named(organisation.parent === null ? [] : [organisation.parent])}
        onOpen={onOpen}
      />
      <Related title={t.contributesTo} organisations={named(organisation.contributesTo)} onOpen={onOpen} />
      <Related title={t.children} organisations={children} onOpen={onOpen} />
      <Related title={t.contributors} organisations={contributors} onOpen={onOpen} />
    </SidePanel>
  );
}

interface RelatedProps {
  title: string;
  organisations: OrganisationView[];
  onOpen: (code: string) => void;
}

function Related({ title, organisations, onOpen }: RelatedProps) {
  const format = useFormat();
  if (organisations.length === 0) return null;
  return (
    <section className={classes.block}>
      <h3 className={classes.blockTitle}>{title}</h3>
      <ul>
        {organisations
          .toSorted((a, b) => format.compare(a.name, b.name))
          .map(({ code, name }) => (
            <li key={code}>
              <button type="button" className={classes.related} onClick={() => onOpen(code)}>
                {name}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
