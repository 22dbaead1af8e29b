import type { Language } from '@baspasoz/contracts';

/**
 * Duties of a body whose breach is told in one sentence: to decide on accreditation, to renew its internet resource, to pass a complaint on,
 * to publish an official message.
 */
export type Duty = 'accreditation-term-breached' | 'section-stale' | 'complaint-overdue' | 'official-message-overdue';

export interface DutyFacts {
  /** Number of the application or of the request complained of. */
  number: string;
  /** `30.03.2026` */
  dueOn: string;
  /** Local date and time of the body at which the term ended. */
  since: string;
  /** Headline of the story; empty where the matter has none. */
  title: string;
  /** The APPC's deemed refusal was in force. */
  isDeemedRefusal: boolean;
}

interface DutyWords {
  subject(facts: DutyFacts): string;
  lines(facts: DutyFacts): (string | null)[];
  basis(clause: string): string;
  /** Where the officers deal with it. */
  page(link: string): string;
}

export const dutyWords: Record<Language, Record<Duty, DutyWords>> = {
  kk: {
    'accreditation-term-breached': {
      subject: ({ number }) => `${number}: аккредиттеу туралы шешім мерзімінде қабылданбады`,
      lines: ({ number, dueOn, isDeemedRefusal }) => [
        `${number} аккредиттеу өтініміне ${dueOn} қоса алғанға дейін шешім қабылданбады.`,
        isDeemedRefusal ? 'Бұл аккредиттеуден бас тарту деп саналады (ӘРПК 91-баптың 2-тармағы).' : null,
      ],
      basis: (clause) => `Негіз: ${clause}`,
      page: (link) => `Өтінім: ${link}`,
    },
    'complaint-overdue': {
      subject: ({ number }) => `${number}: шағым мерзімінде жоғары тұрған органға жіберілмеді`,
      lines: ({ number, dueOn }) => [
        `${number} бойынша шағым ${dueOn} қоса алғанға дейін толық қанағаттандырылмады және жоғары тұрған органға жіберілмеді.`,
      ],
      basis: (clause) => `Негіз: ${clause}`,
      page: (link) => `Шағым: ${link}`,
    },
    'official-message-overdue': {
      subject: () => 'Төтенше жағдай туралы ресми хабар мерзімінде жарияланбады',
      lines: ({ title, since }) => [`«${title}» оқиғасы бойынша ресми хабар ${since} дейін жарияланбады.`],
      basis: (clause) => `Негіз: ${clause}`,
      page: (link) => `Оқиға: ${link}`,
    },
    'section-stale': {
      subject: () => 'Интернет-ресурстың бөлімі мерзімінде жаңартылмады',
      lines: ({ since }) => [`Интернет-ресурстың бөлімі жаңартылмады, мерзім ${since} аяқталды.`],
      basis: (clause) => `Негіз: ${clause}`,
      page: (link) => `Бөлімдер: ${link}`,
    },
  },
  ru: {
    'accreditation-term-breached': {
      subject: ({ number }) => `${number}: решение об аккредитации не принято в срок`,
      lines: ({ number, dueOn, isDeemedRefusal }) => [
        `По заявке на аккредитацию ${number} не принято решение до ${dueOn} включительно.`,
        isDeemedRefusal ? 'Считается, что в аккредитации отказано (пункт 2 статьи 91 АППК).' : null,
      ],
      basis: (clause) => `Основание: ${clause}`,
      page: (link) => `Заявка: ${link}`,
    },
    'complaint-overdue': {
      subject: ({ number }) => `${number}: жалоба не направлена в вышестоящий орган в срок`,
      lines: ({ number, dueOn }) => [
        `Жалоба по запросу ${number} до ${dueOn} включительно не удовлетворена полностью и не направлена в вышестоящий орган.`,
      ],
      basis: (clause) => `Основание: ${clause}`,
      page: (link) => `Жалоба: ${link}`,
    },
    'official-message-overdue': {
      subject: () => 'Официальное сообщение о чрезвычайной ситуации не опубликовано в срок',
      lines: ({ title, since }) => [`Официальное сообщение по сюжету «${title}» не опубликовано до ${since}.`],
      basis: (clause) => `Основание: ${clause}`,
      page: (link) => `Сюжет: ${link}`,
    },
    'section-stale': {
      subject: () => 'Раздел интернет-ресурса не обновлён в срок',
      lines: ({ since }) => [`Раздел интернет-ресурса не обновлён, срок истёк ${since}.`],
      basis: (clause) => `Основание: ${clause}`,
      page: (link) => `Разделы: ${link}`,
    },
  },
  en: {
    'accreditation-term-breached': {
      subject: ({ number }) => `${number}: no decision on accreditation in time`,
      lines: ({ number, dueOn, isDeemedRefusal }) => [
        `Application ${number} for accreditation was not decided by the end of ${dueOn}.`,
        isDeemedRefusal ? 'It counts as a refusal of accreditation (APPC, article 91(2)).' : null,
      ],
      basis: (clause) => `Basis: ${clause}`,
      page: (link) => `Application: ${link}`,
    },
    'complaint-overdue': {
      subject: ({ number }) => `${number}: a complaint was not sent to the higher body in time`,
      lines: ({ number, dueOn }) => [
        `The complaint on request ${number} was neither satisfied in full nor sent to the higher body by the end of ${dueOn}.`,
      ],
      basis: (clause) => `Basis: ${clause}`,
      page: (link) => `Complaint: ${link}`,
    },
    'official-message-overdue': {
      subject: () => 'The official message on an emergency was not published in time',
      lines: ({ title, since }) => [`The official message on the story “${title}” was not published by ${since}.`],
      basis: (clause) => `Basis: ${clause}`,
      page: (link) => `Story: ${link}`,
    },
    'section-stale': {
      subject: () => 'A section of the internet resource was not updated in time',
      lines: ({ since }) => [`A section of the internet resource was not updated; its term ended on ${since}.`],
      basis: (clause) => `Basis: ${clause}`,
      page: (link) => `Sections: ${link}`,
    },
  },
};
