import type { Language } from '@baspasoz/contracts';

interface ClosingWords {
  /** Why the mail came to a deputy. */
  deputy: string;
  whatToDo(link: string): string;
  /** @param moment local date and time of the body */
  unlessAcknowledged(moment: string): string;
}

/** What every mail to the head ends with. */
export const closingWords: Record<Language, ClosingWords> = {
  kk: {
    deputy: 'Бірінші басшы орнында жоқ немесе хабарламаны растамады, сондықтан ол сізге жіберілді.',
    whatToDo: (link) => `Не істеу керек: танысқаныңызды растаңыз немесе бөлімшеге тапсырма беріңіз.\n${link}`,
    unlessAcknowledged: (moment) => `${moment} дейін расталмаса, келесі орынбасарға хабарланады.`,
  },
  ru: {
    deputy: 'Первый руководитель отсутствует или не подтвердил уведомление, поэтому оно направлено вам.',
    whatToDo: (link) => `Что сделать: подтвердите, что ознакомились, или дайте поручение подразделению.\n${link}`,
    unlessAcknowledged: (moment) => `Без подтверждения до ${moment} уведомление получит следующий заместитель.`,
  },
  en: {
    deputy: 'The first head is absent or has not acknowledged the notification, so it was sent to you.',
    whatToDo: (link) => `What to do: acknowledge it, or instruct a unit.\n${link}`,
    unlessAcknowledged: (moment) => `Without your acknowledgement by ${moment} the next deputy is told.`,
  },
};
