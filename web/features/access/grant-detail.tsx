import type { GrantView } from '../../../server/access/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import classes from './access.module.css';
import { EndForm } from './end-form.tsx';
import { accessWords } from './text.ts';

/** One access: what, for whom, by whom, why and until when; and ending it. */
export function GrantDetail({ grant }: { grant: GrantView }) {
  const t = useText(accessWords);
  const format = useFormat();
  const facts: [string, string][] = [
    [t.person, `${grant.person.name}, ${grant.person.organisation}`],
    [t.what, grant.kind === 'cell' ? t.readsCell(grant.label) : grant.label],
    [t.by, grant.by],
    [t.reason, grant.reason],
    [t.act, grant.act],
    [t.from, format.dateTime(grant.from)],
    [t.until, format.dateTime(grant.until)],
    [t.state, grant.inForce ? t.inForce : t.over],
    ...(grant.ended
      ? [
          [t.endedBy, `${grant.ended.by} : ${grant.ended.reason === 'left' ? t.left : grant.ended.reason}`] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  return (
    <div className={classes.form}>
      <dl className={classes.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {grant.inForce && <EndForm id={grant.id} />}
    </div>
  );
}
