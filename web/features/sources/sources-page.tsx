import { Button } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../frame/page.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/states.tsx';
import { useOwnSources } from './api.ts';
import { SealForm } from './seal-form.tsx';
import classes from './sources.module.css';
import { sourceWords } from './text.ts';

/** For a source manager: sealing who the source of a report is, and who opened it with whom. */
export function SourcesPage() {
  const t = useText(sourceWords);
  const format = useFormat();
  const sources = useOwnSources();
  const [sealing, setSealing] = useState<string | null>(null);
  return (
    <Page title={t.title} measure="text" tools={<p>{t.intro}</p>}>
      <Loaded query={sources} rows={5}>
        {({ items, without }) => (
          <>
            <h2>{t.without}</h2>
            {without.length === 0 && <p>{t.withoutNone}</p>}
            <ul className={classes.list}>
              {without.map(({ id, reference, receivedAt }) => (
                <li key={id}>
                  <code>{reference}</code> {format.shortDate(receivedAt)}
                  {sealing === id ? (
                    <SealForm report={id} known={items.map(({ token }) => token)} onDone={() => setSealing(null)} />
                  ) : (
                    <Button
                      variant="default"
                      size="xs"
                      ml="sm"
                      aria-label={`${t.seal} : ${reference}`}
                      onClick={() => setSealing(id)}
                    >
                      {t.seal}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <h2>{t.own}</h2>
            {items.length === 0 && <p>{t.none}</p>}
            <ul className={classes.list}>
              {items.map(({ token, sealedAt, reports, openings }) => (
                <li key={token}>
                  <h3>
                    {token} <small>{format.shortDate(sealedAt)}</small>
                  </h3>
                  <FactList
                    facts={[
                      [t.reports, reports.map(({ reference }) => reference).join(', ')],
                      [
                        t.openings,
                        openings.length === 0
                          ? t.noOpening
                          : openings.map((one) => (
                              <span key={one.at} className={classes.opening}>
                                {t.opening(one.by, one.with, format.dateTime(one.at))} : {one.motive}
                              </span>
                            )),
                      ],
                    ]}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
