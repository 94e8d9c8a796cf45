import { useParams } from '@tanstack/react-router';
import { Page } from '../../frame/page.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';

import { useEntity } from './api.ts';
import styles from './crosscheck.module.css';
import { EntityDetail, readableEntityName } from './entity/entity-detail.tsx';
import { crosscheckText } from './text.ts';

/** One entity on the whole page. */
export function EntityPage() {
  const t = useText(crosscheckText);
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  const { id = '' } = useParams({ strict: false });
  const { data } = useEntity(id);
  return (
    <Page
      title={data ? readableEntityName(data, data.label, language) : t.name}
      context={data && mentionType[data.type]}
    >
      <div className={styles.page}>
        <EntityDetail id={id} />
      </div>
    </Page>
  );
}
