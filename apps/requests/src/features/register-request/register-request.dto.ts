import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { kinds, requesterKinds } from '@baspasoz/law';
import type { RequesterKind, RequestKind } from '@baspasoz/law';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { wishedForms } from '../../domain/answer-form.js';
import type { WishedForm } from '../../domain/answer-form.js';
import { channels } from '../../registration/intake.js';
import type { Channel } from '../../registration/intake.js';
import { IsIinBin } from '../../registration/is-iin-bin.js';

export class RequesterDto {
  @IsIn(requesterKinds)
  kind!: RequesterKind;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;

  /** The media outlet; of a state body, its name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  outlet?: string;

  /** The post of whoever signed for a state body. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  post?: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[+()\d\s-]{5,30}$/, { context: { code: 'not-a-phone' } })
  phone?: string;

  /** IIN of a person or BIN of an organisation. Nobody is asked for it (APPC 63(2)). */
  @IsOptional()
  @IsString()
  @IsIinBin()
  iinBin?: string;

  /** Oral requests: whether the journalist warned of the audio recording (art. 36). */
  @IsOptional()
  @IsBoolean()
  recordingWarned?: boolean;

  /** Number of the journalist's accreditation with this body; only an officer names it. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  accreditationNumber?: string;
}

/** What the requester says about the public register. */
export class DisclosureDto {
  /** Question and answer may be published, with personal data removed. */
  @IsBoolean()
  consent!: boolean;

  /** Calendar days after the answer during which only the requester has it; the limits are the body's rules. */
  @IsOptional()
  @IsInt()
  @Min(0)
  exclusivityDays?: number;
}

/** What the request says of its answer. */
export class WishesDto {
  /** Where it is to be another than that of the request (Law on mass media 2024, art. 36). */
  @IsOptional()
  @IsIn(wishedForms)
  answerForm?: WishedForm;

  /** The day until which the answer is needed, `YYYY-MM-DD`; the term of the law stays what it is. */
  @IsOptional()
  @IsLocalDate()
  answerBy?: string;
}

/** What every way in has in common. A subject and a language that are missing are taken from the text. */
export class RequestContentDto {
  @IsOptional()
  @IsIn(kinds)
  kind?: RequestKind;

  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => RequesterDto)
  requester?: RequesterDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => DisclosureDto)
  disclosure?: DisclosureDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => WishesDto)
  wishes?: WishesDto;
}

/** What anyone may file on the public form. */
export class PublicRequestDto extends RequestContentDto {
  /** The public form is one channel; naming it is allowed. */
  @IsOptional()
  @IsIn(['web'])
  channel?: 'web';
}

export class RegisterRequestDto extends RequestContentDto {
  @IsOptional()
  @IsIn(channels)
  channel?: Channel;

  /** Only where the token names no body: a journalist or a program writes to this one. */
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  /** The real time of receipt of an oral or paper request. */
  @IsOptional()
  @IsISO8601({ strict: true })
  receivedAt?: string;

  /** Why it is registered later than on the day of receipt. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  lateReason?: string;
}
