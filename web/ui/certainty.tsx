import type { ReactNode } from 'react';
import { defineText, useText } from '../i18n/use-text.ts';
import classes from './certainty.module.css';

type SourceLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
type InformationDigit = '1' | '2' | '3' | '4' | '5' | '6';

const words = defineText(
  {
    A: 'fiable',
    B: 'habituellement fiable',
    C: 'assez fiable',
    D: 'pas habituellement fiable',
    E: 'non fiable',
    F: 'fiabilité inconnue',
    1: 'confirmée par d’autres',
    2: 'probablement vraie',
    3: 'possiblement vraie',
    4: 'douteuse',
    5: 'improbable',
    6: 'véracité inconnue',
    title: (source: string, information: string) => `Source ${source}, information ${information}`,
    fact: 'Fait',
    assessment: 'Appréciation',
  },
  {
    A: 'reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'of unknown reliability',
    1: 'confirmed by others',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'of unknown truth',
    title: (source: string, information: string) => `Source ${source}, information ${information}`,
    fact: 'Fact',
    assessment: 'Assessment',
  },
);

/** The grade of a statement, always two characters (`B2`), its meaning in words on hover and to screen readers. */
export function GradeBadge({ grade }: { grade: string }) {
  const t = useText(words);
  const [letter, digit] = [grade[0] as SourceLetter, grade[1] as InformationDigit];
  const known = letter in t && digit in t;
  const title = known ? t.title(t[letter], t[digit]) : grade;
  return (
    <abbr className={classes.grade} title={title}>
      {grade}
    </abbr>
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
