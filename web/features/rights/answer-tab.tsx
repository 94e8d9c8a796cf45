import { Button } from '@mantine/core';
import type { AnswerView, RequestView } from '../../../server/rights/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import { useAnswer, useSend } from './api.ts';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

/** The letter as it would leave, or as it left; printed, or taken as text. */
export function AnswerTab({ request }: { request: RequestView }) {
  const answer = useAnswer(request.id);
  return (
    <Loaded query={answer} rows={10}>
      {(data) => <Letter request={request} answer={data} />}
    </Loaded>
  );
}

function Letter({ request, answer }: { request: RequestView; answer: AnswerView }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const send = useSend(request.id);
  return (
    <>
      <div className={classes.noPrint}>
        <p>{answer.sent ? t.sentOn(format.date(answer.dated)) : t.draftHow(format.date(answer.sendableOn))}</p>
        {answer.missing.length > 0 && (
          <ul className={classes.missing} aria-label={t.missing}>
            {answer.missing.map((one) => (
              <li key={one}>{t[`missing_${one}`]}</li>
            ))}
          </ul>
        )}
        <div className={classes.actions}>
          {!answer.sent && (
            <Button disabled={answer.missing.length > 0} loading={send.isPending} onClick={() => send.mutate()}>
              {t.send}
            </Button>
          )}
          {answer.sent && (
            <>
              <Button onClick={() => window.print()}>{t.print}</Button>
              <Button variant="default" onClick={() => saveText(`${request.reference}.txt`, answer.body)}>
                {t.asText}
              </Button>
            </>
          )}
        </div>
        {send.error && <ErrorState error={send.error} />}
      </div>
      <article className={classes.letter} lang={request.language} aria-label={t.step_answer}>
        {answer.body.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
    </>
  );
}

function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
