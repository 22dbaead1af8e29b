/** What nobody wrote: an auto-reply, or a notice that a mail could not be delivered. */
export type Automatic = 'auto-reply' | 'bounce';

export interface AutomaticFacts {
  /** First value of a header, empty when there is none; names in lower case. */
  header(name: string): string;
  contentType: string;
  subject: string;
  from: string;
}

/** How mail programs of the country begin the subject of an auto-reply when they say it in no other way. */
const replySubject =
  /^\s*((re|fwd?|отв|жауап)\s*:\s*)*(automatic(ally generated)? reply|auto-?reply|auto-?response|out of (the )?office|автоматический ответ|автоответ(чик)?|нет на (рабочем )?месте|вне офиса|отсутствует на рабочем месте|автоматты (түрде )?жауап|авто-?жауап|жұмыс орнында жоқ|кеңседе жоқ)/iu;

const returned =
  /^\s*(undeliver(ed|able)|mail delivery (failed|failure)|delivery status notification|returned mail|не удалось доставить|недоставлен|жеткізілмеді|хат жеткізілмеді)/iu;

const robots = /^(mailer-daemon|postmaster)@/i;

/** RFC 3834, RFC 3464, and what programs do that know neither. Mailing lists are people: their mail is not automatic. */
export function automaticOf({ header, contentType, subject, from }: AutomaticFacts): Automatic | null {
  const report = /^multipart\/report\b.*report-type\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase();
  if (report === 'delivery-status' || header('x-failed-recipients')) return 'bounce';
  if (report === 'disposition-notification') return 'auto-reply';
  if (robots.test(from) && (returned.test(subject) || header('return-path') === '<>')) return 'bounce';
  const submitted = header('auto-submitted').toLowerCase();
  if (submitted && !submitted.startsWith('no')) return 'auto-reply';
  if (header('x-autoreply') || header('x-autorespond') || header('x-autoresponder')) return 'auto-reply';
  if (/^(auto_reply|junk)$/i.test(header('precedence').trim())) return 'auto-reply';
  return replySubject.test(subject) ? 'auto-reply' : null;
}
