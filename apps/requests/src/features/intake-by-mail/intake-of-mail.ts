import type { ReadMail } from '@baspasoz/mail';
import type { Language } from '@baspasoz/contracts';
import { plainLine, plainText, subjectOf } from '../../domain/plain-text.js';
import { textLanguage } from '../../domain/text-language.js';
import type { Intake } from '../../registration/intake.js';
import type { RequesterKind } from '@baspasoz/law';
import type { KnownSender } from './known-sender.js';

const longestText = 100_000;
const longestName = 200;

const noSubject: Record<Language, string> = {
  kk: 'Тақырыбы жоқ хат',
  ru: 'Письмо без темы',
  en: 'Mail without a subject',
};

/** Words by which an editorial office or a journalist speaks of themselves, in a signature more often than in the text. */
const office =
  /редакци|телеканал|телекомпани|газет|журнал|медиахолдинг|информагент|радио|\b(tv|news|editorial|newsroom|media)\b/iu;
const journalist = /журналист|корреспондент|репортёр|репортер|тілші|\b(journalist|correspondent|reporter)\b/iu;

/** State bodies write from the domain of the state. */
const stateAddress = /@(?:[^@]+\.)?gov\.kz$/iu;

function kindOf(words: string, address: string): RequesterKind {
  if (journalist.test(words)) return 'journalist';
  if (office.test(words)) return 'editorial-office';
  return stateAddress.test(address) ? 'state-body' : 'journalist';
}

/** Nothing in it that anybody could read, and no file either. */
export const isUnreadable = (mail: ReadMail | null): boolean =>
  !mail || mail.isEncrypted || (mail.text === '' && mail.files.every(({ isInline }) => isInline));

const subjectLine = (mail: ReadMail, text: string, language: Language): string =>
  (plainLine(mail.subject) || subjectOf(text) || plainLine(mail.files[0]?.name ?? '') || noSubject[language]).slice(
    0,
    300,
  );

/**
 * What a mail asks. It came to the press service, so it is taken for a request of the media, whose term is the shorter one: no term is
 * missed by it, and the officer corrects who asks. A mail from the domain of the state that speaks of no editorial office is a state body's.
 * Whoever has asked before is known by that.
 *
 * @param mail null when the bytes could not be read at all
 * @param sender address of the envelope, for a mail that names nobody
 */
export function intakeOfMail(mail: ReadMail | null, sender: string, known: KnownSender | null): Intake {
  const text = plainText(mail?.text ?? '')
    .slice(0, longestText)
    .toWellFormed();
  const from = mail?.replyTo?.address ? mail.replyTo : (mail?.from ?? null);
  const language = textLanguage(text || (mail?.subject ?? ''));
  const name = plainLine(mail?.from?.name || (known?.name ?? '')).slice(0, longestName);
  const kind = known?.kind ?? kindOf(`${name} ${text}`, from?.address ?? '');
  return {
    kind: null,
    channel: 'e-mail',
    language,
    subject: mail ? subjectLine(mail, text, language) : noSubject[language],
    text,
    requester: {
      kind,
      name,
      outlet: known?.outlet ?? null,
      ...(known?.post ? { post: known.post } : {}),
      email: from?.address || mail?.from?.address || sender || null,
      phone: null,
      recordingWarned: null,
    },
    receivedAt: null,
    lateReason: null,
    ...(isUnreadable(mail) ? { isUnreadable: true } : {}),
  };
}
