import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReportView } from '../../../server/collect/schema.ts';
import { apiUrl } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { fileSize } from './attach/file-size.ts';
import styles from './collect.module.css';
import { ScopeLine } from './scope-line.tsx';
import { scopeText } from './scope-text.ts';
import { collectText } from './text.ts';

/** What surrounds a report: who brought it, when, what it is about, where, and its files. */
export function ReportAbout({ report }: { report: ReportView }) {
  const t = useText(collectText);
  const s = useText(scopeText);
  const format = useFormat();
  const language = useLanguage();
  const vocabulary = useVocabulary();
  const { factsFrom, factsTo } = report;
  const facts =
    factsFrom && factsTo && factsFrom !== factsTo
      ? t.between(format.dateTime(factsFrom), format.dateTime(factsTo))
      : (factsFrom ?? factsTo) && format.dateTime(factsFrom ?? factsTo ?? '');
  return (
    <section className={styles.about} aria-label={t.about}>
      <dl>
        <Fact term={t.broughtBy}>
          {report.submittedBy.name}, {report.submittedBy.organisation}
        </Fact>
        <Fact term={t.channel}>{vocabulary.channel[report.channel]}</Fact>
        <Fact term={t.columnCell}>{report.cell}</Fact>
        <Fact term={t.recordedAt}>{format.dateTime(report.recordedAt)}</Fact>
        <Fact term={t.receivedAt}>{format.dateTime(report.receivedAt)}</Fact>
        <Fact term={s.scope}>
          <ScopeLine scope={report.scope} />
        </Fact>
        {facts && <Fact term={t.facts}>{facts}</Fact>}
        {report.place && <Fact term={t.place}>{report.place}</Fact>}
        {report.natures.length > 0 && (
          <Fact term={t.natures}>{format.list(report.natures.map((nature) => vocabulary.nature[nature]))}</Fact>
        )}
        {report.attachments.length > 0 && (
          <Fact term={t.attachments}>
            <ul>
              {report.attachments.map((file) => (
                <li key={file.sha256}>
                  <Anchor
                    href={apiUrl(`/collect/reports/${report.id}/attachments/${file.sha256}`)}
                    download={file.name}
                  >
                    {file.name}
                  </Anchor>{' '}
                  <span className={styles.faint}>{fileSize(file.bytes, language)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
