import type { ScopeView } from '../../../server/collect/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { scopeText } from './scope-text.ts';

/** « La CROSS seule, avec Lyon · TLP:AMBER · Diffusion Restreinte » */
export function ScopeLine({ scope }: { scope: ScopeView }) {
  const t = useText(scopeText);
  const format = useFormat();
  const { tlp, pap, french, named, namedOnly, compartment } = scope;
  const reach = namedOnly ? t.only : t.usual;
  const whom = compartment
    ? t.inCompartment(compartment)
    : named.length > 0
      ? `${reach}, ${t.with(format.list(named.map(({ name }) => name)))}`
      : reach;
  const markings = [
    `TLP:${tlp}`,
    ...(pap ? [`PAP:${pap}`] : []),
    ...(french === 'NON_PROTEGE' ? [] : [wordFor(t, 'french_', french)]),
  ];
  return <>{[whom, ...markings].join(' · ')}</>;
}
