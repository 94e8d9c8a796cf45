import type { OrganisationView } from '../../../server/structure/schema.ts';

export interface OrganisationNode {
  organisation: OrganisationView;
  children: OrganisationNode[];
}

interface TreeFilter {
  /** Looked for in name, code, territory and seat, without case or accents. */
  q: string;
  /** State of a cell; organisations without a state do not match a state. */
  state: string;
}

/** Order of the kinds among brothers; another kind comes last. */
const kindOrder = ['office', 'pole', 'branch', 'cell', 'service', 'partner'];

/**
 * The organisations as trees, in the reader's order: each under what leads it and under each cell that it brings its
 * reports to. With a filter, what matches is kept with all that stands above
 * it; what stands below a match by its name is kept too, so that a branch found shows its cells.
 */
export function organisationTree(
  organisations: readonly OrganisationView[],
  filter: TreeFilter,
  compare: (a: string, b: string) => number,
): OrganisationNode[] {
  const known = new Set(organisations.map((organisation) => organisation.code));
  const byParent = new Map<string | null, OrganisationView[]>();
  for (const organisation of organisations) {
    const held = [organisation.parent, ...organisation.contributesTo].filter(
      (code) => code !== null && known.has(code),
    );
    for (const code of held.length > 0 ? held : [null])
      byParent.set(code, [...(byParent.get(code) ?? []), organisation]);
  }
  const wanted = fold(filter.q.trim());
  const filtered = wanted !== '' || filter.state !== '';

  const build = (parent: string | null, kept: boolean): OrganisationNode[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
      .flatMap((organisation) => {
        const rightState = filter.state === '' || organisation.state === filter.state;
        const found = wanted === '' || kept || words(organisation).includes(wanted);
        const children = build(organisation.code, found && wanted !== '');
        return !filtered || (rightState && found) || children.length > 0 ? [{ organisation, children }] : [];
      });
  return build(null, false);
}

function rank({ kind }: OrganisationView): number {
  const at = kindOrder.indexOf(kind);
  return at < 0 ? kindOrder.length : at;
}

function words({ name, code, territory, seat }: OrganisationView): string {
  return fold([name, code, territory ?? '', seat ?? ''].join(' '));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
