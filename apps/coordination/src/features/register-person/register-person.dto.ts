import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export const phonePattern = /^[+()\d\s-]{5,30}$/;

export class RegisterPersonDto {
  /** The person's id at the identity provider, where they have one already. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsOptional()
  @Matches(phonePattern)
  phone?: string;

  /** The language in which notifications reach them. */
  @IsIn(languages)
  language!: Language;
}
