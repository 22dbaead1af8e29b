import { sharedProblems } from '@baspasoz/contracts';
import { textLanguage } from '../domain/text-language.js';
import { plainLine, plainText, subjectOf } from '../domain/plain-text.js';
import type {
  RegisterRequestDto,
  RequestContentDto,
  RequesterDto,
  WishesDto,
} from '../features/register-request/register-request.dto.js';
import type { Channel, Intake, Requester } from './intake.js';

const orNull = (value: string | undefined): string | null => (value && plainLine(value)) || null;

function requesterOf(dto: RequesterDto | undefined): Requester {
  return {
    kind: dto?.kind ?? 'information-user',
    name: plainLine(dto?.name ?? ''),
    outlet: orNull(dto?.outlet),
    ...(dto?.post && plainLine(dto.post) ? { post: plainLine(dto.post) } : {}),
    email: orNull(dto?.email),
    phone: orNull(dto?.phone),
    recordingWarned: dto?.recordingWarned ?? null,
    ...(dto?.iinBin ? { iinBin: dto.iinBin } : {}),
    ...(dto?.accreditationNumber ? { accreditationNumber: plainLine(dto.accreditationNumber) } : {}),
  };
}

const wishesOf = ({ answerForm, answerBy }: WishesDto): Pick<Intake, 'wishes'> =>
  answerForm || answerBy ? { wishes: { answerForm: answerForm ?? null, answerBy: answerBy ?? null } } : {};

/** The input as an intake. The one thing a request cannot do without is a text; all else is taken from it or asked later. */
export function intakeOf(
  dto: RequestContentDto & Pick<RegisterRequestDto, 'receivedAt' | 'lateReason'>,
  channel: Channel,
): Intake {
  const text = plainText(dto.text);
  if (!text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
  const requester = requesterOf(dto.requester);
  return {
    kind: dto.kind ?? null,
    channel,
    language: dto.language ?? textLanguage(text),
    subject: plainLine(dto.subject ?? '') || subjectOf(text),
    text,
    requester,
    ...(dto.disclosure && {
      disclosure: { consent: dto.disclosure.consent, exclusivityDays: dto.disclosure.exclusivityDays ?? 0 },
    }),
    ...(dto.wishes && wishesOf(dto.wishes)),
    receivedAt: dto.receivedAt ? new Date(dto.receivedAt) : null,
    lateReason: orNull(dto.lateReason),
  };
}
