import { Link } from '@tanstack/react-router';
import type { HitSide, HitView } from '../../../../server/crosscheck/schema.ts';
import type { Channel, MentionType } from '../../../../shared/vocabulary.ts';
import { mentionTypes } from '../../../../shared/vocabulary.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { DiffText } from '../../../ui/text/diff-text.tsx';
import { isIdentifier, readableValue } from '../../../ui/text/mention-text-value.ts';
import { attributeName, attributeValue } from '../attributes.ts';
import shared from '../crosscheck.module.css';
import { crosscheckText } from '../text.ts';
import { alignAttributes } from './align-attributes.ts';
import styles from './hit.module.css';

/** The two sides value by value: what differs is marked, what one does not say is said. */
export function HitSides({ hit }: { hit: HitView }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  const readable = ({ value, surface }: HitSide) => readableValue(hit.type, value, language, surface);
  const rows = alignAttributes(hit.left.attributes, hit.right.attributes);
  return (
    <table className={styles.sides} aria-label={t.values}>
      <thead>
        <tr>
          <td className={styles.attribute} />
          <SideHead side={hit.left} />
          <SideHead side={hit.right} />
        </tr>
      </thead>
      <tbody>
        <Row
          name={mentionTypes[hit.type][language]}
          left={readable(hit.left)}
          right={readable(hit.right)}
          mono={isIdentifier(hit.type)}
          large
        />
        <Row name={t.written} left={hit.left.surface} right={hit.right.surface} mono={isIdentifier(hit.type)} plain />
        {rows.map((row) => (
          <Row
            key={`${row.attribute} ${row.left} ${row.right}`}
            name={attributeName(row.attribute, language)}
            left={row.left && attributeValue(row.attribute, row.left, language)}
            right={row.right && attributeValue(row.attribute, row.right, language)}
            mono={row.attribute in mentionTypes && isIdentifier(row.attribute as MentionType)}
            plain={!row.compared}
          />
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ side }: { side: HitSide }) {
  const format = useFormat();
  const { channel } = useVocabulary();
  return (
    <th scope="col" className={styles.sideHead}>
      <Link to="/reports/$id" params={{ id: side.reportId }} className="mono">
        {side.reference}
      </Link>
      <strong>{side.cell}</strong>
      <span className={shared.faint}>
        {channel[side.channel as Channel] ?? side.channel}, {format.shortDate(side.recordedAt)}
      </span>
    </th>
  );
}

interface RowProps {
  name: string;
  left: string | null;
  right: string | null;
  mono: boolean;
  large?: boolean;
  /** Shown as it is: two writings of one value are not two values. */
  plain?: boolean;
}

function Row({ name, left, right, mono, large, plain }: RowProps) {
  return (
    <tr data-large={large}>
      <th scope="row" className={styles.attribute}>
        {name}
      </th>
      <Value value={left} other={plain ? null : right} mono={mono} />
      <Value value={right} other={plain ? null : left} mono={mono} />
    </tr>
  );
}

function Value({ value, other, mono }: { value: string | null; other: string | null; mono: boolean }) {
  const t = useText(crosscheckText);
  return (
    <td>
      {value === null ? (
        <span className={styles.silent}>{t.saysNothing}</span>
      ) : (
        <DiffText value={value} other={other} mono={mono} />
      )}
    </td>
  );
}
