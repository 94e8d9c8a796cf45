import { subjectCategories } from '../../shared/subject-categories.ts';
import { readReference } from './reference-files.ts';

type Act = Awaited<ReturnType<typeof readReference<'acts'>>>[number];
type Version = Act['versions'][number];

const regimes = {
  LED: 'Directive (UE) 2016/680, titre III de la loi n° 78-17 du 6 janvier 1978',
  GDPR: 'Règlement (UE) 2016/679 (RGPD)',
};
const processingNames: Record<Version['processings'][number], string> = {
  intake: 'recueil des renseignements',
  consultation: 'consultation',
  evaluation: 'évaluation',
  crosscheck: 'recoupement',
  lookup: 'recherche',
  link: 'rapprochement de fichiers',
  export: 'export',
  oversight: 'contrôle des accès',
  administration: 'administration des comptes',
};

/**
 * What the public is told of each processing, in French, from the register of acts: controller, purposes, categories,
 * recipients, retention, rights. Every version is there with its dates, so that the text does not change with the day.
 */
export async function publicNotice(): Promise<string> {
  const acts = await readReference('acts');
  const kinds = new Map((await readReference('organisation-kinds')).map(({ code, label }) => [code, label.fr]));
  const sections = acts.flatMap((act) => act.versions.map((version) => describe(act, version, kinds)));
  return `${head}\n${sections.join('\n')}\n${rights}`;
}

const head = `# Information du public

Written by \`npm run -s schema\` from \`reference/acts.json\`; a test fails when it is stale. The acts of this repository are fictional: an installation enters its own.

Ce que Recoupe fait des données à caractère personnel, acte par acte.
`;

const rights = `## Vos droits

Toute personne peut demander à accéder aux données qui la concernent, à les faire rectifier ou effacer, ou à en limiter l'usage, auprès du délégué à la protection des données du responsable désigné ci-dessus. Une restriction ou un refus, lorsque la loi le permet, peut être contesté auprès de la Commission nationale de l'informatique et des libertés (CNIL), qui exerce aussi ces droits pour le compte de la personne, et devant le juge. Aucune décision n'est prise sur le seul fondement d'un traitement automatisé ; aucune note n'est attribuée à une personne.
`;

function describe(act: Act, version: Version, kinds: ReadonlyMap<string, string>): string {
  const purposes = act.purposes.filter(({ code }) => version.purposes.includes(code)).map(({ label }) => label.fr);
  const categories = version.categories.map((code) =>
    code === 'UTILISATEUR' ? 'Utilisateur de Recoupe' : subjectCategories[code].fr,
  );
  const rows = [
    ['Acte', version.reference],
    ['En vigueur', `depuis le ${version.validFrom}${version.validTo ? `, jusqu'au ${version.validTo} exclu` : ''}`],
    ['Cadre', regimes[version.regime]],
    ['Responsable', version.controller.fr],
    ['Traitements', version.processings.map((code) => processingNames[code]).join(', ')],
    ['Finalités', purposes.join(' ; ')],
    ['Personnes concernées', categories.join(', ')],
    ['Destinataires', version.recipients.map((code) => kinds.get(code) ?? code).join(', ')],
    ['Conservation', describeRetention(version.retention)],
    ['Analyse d’impact', version.dpia ? `${version.dpia.reference}, ${version.dpia.on}` : 'aucune'],
  ];
  return [
    `## ${act.title.fr}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
  ].join('\n');
}

function describeRetention({ days, reviewDays, extensionDays, longestDays }: Version['retention']): string {
  const kept = `${days} jours à compter de la réception, réexamen tous les ${reviewDays} jours, puis effacement`;
  if (!extensionDays) return kept;
  return `${kept} ; prolongation de ${extensionDays} jours par deux personnes et par écrit, ${longestDays ?? days} jours au plus en tout`;
}
