import type { ReactNode } from 'react';
import { type Grade, gradeSchemes } from '../../shared/grading.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { useLanguage } from '../i18n/language.ts';
import { defineText, useText } from '../i18n/use-text.ts';
import classes from './certainty.module.css';

const words = defineText(
  {
    title: (scheme: string, source: string, information: string) =>
      `${scheme} : source ${source}, information ${information}`,
    fact: 'Fait',
    assessment: 'Appréciation',
  },
  {
    title: (scheme: string, source: string, information: string) =>
      `${scheme}: source ${source}, information ${information}`,
    fact: 'Fact',
    assessment: 'Assessment',
  },
);

/** A grade in the codes of its scheme (`B2`), its meaning in words on hover and to screen readers. */
export function GradeBadge({ grade }: { grade: Grade }) {
  const t = useText(words);
  const language = useLanguage();
  const scheme: SchemeWords = gradeSchemes[grade.scheme];
  const [source, information] = [scheme.source[grade.source], scheme.information[grade.information]];
  const title =
    source && information
      ? t.title(scheme[language], source[language], information[language])
      : `${grade.source}${grade.information}`;
  return (
    <abbr className={classes.grade} title={title}>
      {grade.source}
      {grade.information}
    </abbr>
  );
}

type Words = Record<Language, string>;
type SchemeWords = Words & { source: Record<string, Words>; information: Record<string, Words> };

/** A fact or an assessment, in a word. */
export function NatureWord({ nature }: { nature: 'fact' | 'assessment' }) {
  const t = useText(words);
  return (
    <span className={classes.nature} data-nature={nature}>
      {t[nature]}
    </span>
  );
}

/** What is known as a fact stands beside a solid rule, what is an assessment beside a dashed one. */
export function CertaintyRule({ nature, children }: { nature: 'fact' | 'assessment'; children: ReactNode }) {
  const t = useText(words);
  return (
    <div className={classes.rule} data-nature={nature} title={t[nature]}>
      {children}
    </div>
  );
}
