import { Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import { frenchMarkingOrder, papOrder, type Tlp, tlpOrder } from '../../../shared/handling.ts';
import { useStructure } from '../../api/structure.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { useCompartments } from '../access/api.ts';
import styles from './collect.module.css';
import { type ScopeDraft, withScope } from './scope-draft.ts';
import { scopeText } from './scope-text.ts';

/** Who may know of the report, and its markings: its cell as usual unless something is chosen. */
export function ScopeFields({ scope, onChange }: { scope: ScopeDraft; onChange: (scope: ScopeDraft) => void }) {
  const t = useText(scopeText);
  const structure = useStructure(undefined);
  const compartments = useCompartments();
  const set = (change: Partial<ScopeDraft>) => onChange(withScope(scope, change));
  const tlps: readonly Tlp[] = tlpOrder.filter((tlp) => tlp !== 'RED' || scope.compartment !== '');
  const own = compartments.data?.items ?? [];
  return (
    <fieldset className={styles.scope}>
      <legend>{t.legend}</legend>
      <div className={styles.pair}>
        <NativeSelect
          label={t.french}
          value={scope.french}
          data={frenchMarkingOrder.map((code) => ({ value: code, label: wordFor(t, 'french_', code) }))}
          onChange={(event) => set({ french: event.currentTarget.value as ScopeDraft['french'] })}
        />
        <NativeSelect
          label="TLP"
          value={scope.tlp}
          disabled={scope.compartment !== ''}
          data={tlps.map((code) => ({ value: code, label: `TLP:${code}` }))}
          onChange={(event) => set({ tlp: event.currentTarget.value as Tlp })}
        />
        <NativeSelect
          label="PAP"
          value={scope.pap}
          data={[{ value: '', label: t.noPap }, ...papOrder.map((code) => ({ value: code, label: `PAP:${code}` }))]}
          onChange={(event) => set({ pap: event.currentTarget.value as ScopeDraft['pap'] })}
        />
      </div>
      {own.length > 0 && (
        <NativeSelect
          label={t.compartment}
          description={t.compartmentHint}
          value={scope.compartment}
          data={[
            { value: '', label: t.noCompartment },
            ...own.map(({ id, name, cell }) => ({ value: id, label: `${name} (${cell})` })),
          ]}
          onChange={(event) => set({ compartment: event.currentTarget.value })}
        />
      )}
      {scope.compartment === '' && (
        <>
          <MultiSelect
            label={t.named}
            description={t.namedHint}
            searchable
            limit={60}
            data={(structure.data?.organisations ?? [])
              .filter(({ kind }) => kind !== 'partner')
              .map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
            value={scope.named}
            onChange={(named) => set({ named })}
          />
          <Checkbox
            label={t.namedOnly}
            checked={scope.namedOnly}
            onChange={(event) => set({ namedOnly: event.currentTarget.checked })}
          />
        </>
      )}
    </fieldset>
  );
}
