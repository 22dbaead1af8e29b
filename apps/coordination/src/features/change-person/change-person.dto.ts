import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { phonePattern } from '../register-person/register-person.dto.js';

const given = (_: object, value: unknown) => value !== undefined;

export class ChangePersonDto {
  @ValidateIf(given)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ValidateIf(given)
  @IsEmail()
  @MaxLength(254)
  email?: string;

  /** Null removes it. */
  @IsOptional()
  @Matches(phonePattern)
  phone?: string | null;

  @ValidateIf(given)
  @IsIn(languages)
  language?: Language;
}
