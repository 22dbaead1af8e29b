import { profiles } from './profiles.js';
import { publishingRules } from './publishing-rules.js';
import type { AccreditationItem, EnquiryRules, LegalProfile, LegalTerm, SourceMark } from './types.js';

const marks: Record<SourceMark, string> = {
  S: 'statute text seen verbatim',
  T: 'statute seen in translation only',
  N: 'news or another secondary source',
  M: 'measured with a program',
  B: 'background knowledge, not seen in a source',
  D: 'a decision of the product',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const head = (...cells: string[]): string => [row(...cells), row(...cells.map(() => '---'))].join('\n');

function amount({ value, unit }: LegalTerm): string {
  if (unit === 'rule') return 'rule';
  const noun =
    unit === 'times' ? (value === 1 ? 'time' : 'times') : `${unit.replace('-', ' ')}${value === 1 ? '' : 's'}`;
  return `${value} ${noun}`;
}

const validity = (from: string | undefined, to: string | null | undefined): string =>
  !from && !to ? '' : `${from ?? '…'} – ${to ?? '…'}`;

const termRow = (term: LegalTerm): string =>
  row(
    `\`${term.key}\``,
    amount(term),
    term.unit === 'times' || term.unit === 'rule' ? '' : term.runsFrom,
    term.clause.en,
    term.clause.ru,
    term.mark,
    [term.source, term.note].filter(Boolean).join('. '),
    validity(term.validFrom, term.validTo),
  );

function itemTable(title: string, items: readonly AccreditationItem[]): string {
  const rows = items.map((item) =>
    row(
      `\`${item.code}\``,
      item.label.kk,
      item.label.ru,
      item.label.en,
      item.legalBasis.en,
      item.mark,
      item.source,
      validity(item.validFrom, item.validTo),
    ),
  );
  const titles = head('code', 'қазақша', 'по-русски', 'English', 'legal basis', 'mark', 'seen in', 'valid');
  return [`#### ${title}`, [titles, ...rows].join('\n')].join('\n\n');
}

function accreditation({ accreditation: rules }: LegalProfile): string[] {
  if (!rules) return [];
  const { decide, decideStrategic, validity: valid, bar } = rules.permanent;
  return [
    '### Permanent accreditation',
    `Decided within \`${decide}\` (\`${decideStrategic}\` for a strategic object), valid for \`${valid}\`, barred after a revocation for \`${bar}\`. A decision rests on these lists alone.`,
    itemTable('Documents', rules.documents),
    itemTable('Grounds for refusal', rules.refusalGrounds),
    itemTable('Grounds for revocation', rules.revocationGrounds),
  ];
}

function section(profile: LegalProfile): string {
  const { notification, unitEnquiry, bodyEnquiry } = profile;
  const severities = Object.entries(notification.acknowledgeWithinMinutes);
  return [
    `## ${profile.code}: ${profile.title.en}`,
    `${profile.title.kk} · ${profile.title.ru}. In force ${validity(profile.validFrom, profile.validTo)} [${profile.mark}: ${profile.source}].`,
    `The clock begins at **${profile.clockAnchor}**. A request is called «${profile.wording.request.kk}» / «${profile.wording.request.ru}».`,
    '### Who asks decides the clock',
    whoAsks(profile),
    '### Terms',
    [
      head('key', 'term', 'runs from', 'clause', 'норма', 'mark', 'seen in', 'valid'),
      ...profile.terms.map(termRow),
    ].join('\n'),
    '### Grounds for refusal',
    [
      head('code', 'қазақша', 'по-русски', 'English', 'legal basis', 'head approves', 'mark'),
      ...profile.refusalGrounds.map((ground) =>
        row(
          `\`${ground.code}\``,
          ground.label.kk,
          ground.label.ru,
          ground.label.en,
          ground.legalBasis.en,
          ground.requiresHeadApproval ? 'yes' : 'no',
          ground.mark,
        ),
      ),
    ].join('\n'),
    '### Return and termination',
    itemTable('Grounds for return', profile.procedure.returnGrounds),
    itemTable('Grounds for termination', profile.procedure.terminationGrounds),
    `### A complaint that is withdrawn [${profile.complaintWithdrawal.mark}]`,
    withdrawal(profile),
    ...accreditation(profile),
    ...publishing(profile),
    `### Telling the head [${notification.mark}]`,
    `${notification.source}. A body may override each value.`,
    [
      head('severity', 'acknowledged within, else the deputy', 'answered within', 'matters'),
      ...severities.map(([severity, minutes]) => {
        const matters = Object.entries(notification.severityOf).filter(([, of]) => of === severity);
        const answered = notification.answerWithinMinutes[severity as keyof typeof notification.answerWithinMinutes];
        return row(
          severity,
          `${minutes} min`,
          answered ? `${answered} min` : '',
          matters.map(([name]) => name).join(', '),
        );
      }),
    ].join('\n'),
    `### Asking a structural unit [${unitEnquiry.mark}]`,
    proposedTerm(unitEnquiry),
    `### Asking another body [${bodyEnquiry.mark}]`,
    proposedTerm(bodyEnquiry),
  ].join('\n\n');
}

const proposedTerm = (rules: EnquiryRules): string =>
  `${rules.source}. Proposed: the closing time ${rules.proposedWithinWorkingDays} working day after the enquiry, with ${rules.reservedWorkingDays} working day kept free before the request is due; half of what is left where that is no longer possible. Whoever is asked is reminded ${rules.remindBeforeDueMinutes} min before.`;

function withdrawal({ complaintWithdrawal: { clause, source, mayFileAgain } }: LegalProfile): string {
  const again = mayFileAgain ? 'may be complained of again' : 'may not be complained of again';
  return `Its consideration ends when its author takes it back before it was sent on: ${clause.en}. The same decision ${again} while the term to file runs. Seen in: ${source}.`;
}

/** Whose requests live by which term, and what each asks as a rule. */
function whoAsks({ kinds, usualKinds }: LegalProfile): string {
  const usual = (kind: string) => Object.entries(usualKinds).flatMap(([who, what]) => (what === kind ? [who] : []));
  return [
    head('kind', 'who asks', 'кто обращается', 'clause', 'mark', 'seen in', 'usual for'),
    ...Object.entries(kinds).flatMap(([kind, { askedBy }]) =>
      askedBy.map(({ who, requesters, clause, mark, source }) =>
        row(
          `\`${kind}\``,
          who.en,
          who.ru,
          clause.en,
          mark,
          source,
          usual(kind)
            .filter((one) => requesters.some((requester) => requester === one))
            .join(', '),
        ),
      ),
    ),
  ].join('\n');
}

/** What has to stand on an internet resource, where the profile's time knew of any. */
function publishing(profile: LegalProfile): string[] {
  const rules = publishingRules(profile);
  if (!rules) return [];
  return [
    `### Internet resources [${rules.mark}]`,
    `A publication appears in ${rules.requiredLanguages.join(' and ')}, or not at all [${rules.source}]. Sections: ${rules.content.en}. Whoever sends a text on confirms: ${rules.confirmations
      .map(({ label, clause, mark }) => `${label.en} (${clause.en}, ${mark})`)
      .join('; ')}.`,
    [
      head('section', 'қазақша', 'по-русски', 'English', 'term', 'runs from', 'mark'),
      ...rules.sections.map(({ code, name, term, begins, mark }) =>
        row(`\`${code}\``, name.kk, name.ru, name.en, `\`${term}\``, begins, mark),
      ),
    ].join('\n'),
  ];
}

/** docs/law/README.md: every rule of every profile with its clause, written from the data the product computes with. */
export function lawTable(): string {
  return `${[
    '# The law the product computes with',
    'Written from `libs/law/src/data/profiles` by `libs/law/scripts/generate-docs.mjs`; a spec fails when it is out of date. Do not edit by hand.',
    'Marks: ' +
      Object.entries(marks)
        .map(([mark, meaning]) => `**${mark}** ${meaning}`)
        .join(', ') +
      '. Anything not marked S or T is configuration with its basis beside it: check it with a lawyer before production.',
    'How a clock runs: a request is registered on the day of receipt, or on the next working day when it comes after closing time or on a day off (APPC 64(3)); day 1 is the day after registration (APPC 76(2)); a last day that is not worked moves to the next working day (APPC 76(5)). The media law counts from receipt: `npx baspasoz law explain` shows both readings. An extension adds calendar days to the original due date and is open only where several holders are involved (art. 36). A year without an official calendar is provisional and flagged.',
    ...profiles.map(section),
  ].join('\n\n')}\n`;
}
