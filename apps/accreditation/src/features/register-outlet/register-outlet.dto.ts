import { IsBoolean, IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { outletKinds } from '../../domain/outlet.js';
import type { OutletKind } from '../../domain/outlet.js';

/** A media outlet as its papers describe it. */
export class OutletDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsIn(outletKinds)
  kind!: OutletKind;

  /** Optional: nobody is turned away for want of a BIN (APPC 63(2)). */
  @IsOptional()
  @Matches(/^\d{12}$/, { context: { code: 'invalid' } })
  bin?: string | null;

  /** Number and date of the certificate of registration with the authorized body; accreditation is not granted without. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  registrationNumber?: string | null;

  @IsOptional()
  @IsLocalDate()
  registeredOn?: string | null;

  /** Foreign media are accredited by the Ministry of Foreign Affairs. */
  @IsOptional()
  @IsBoolean()
  foreignMedia?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  editorName?: string | null;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @IsOptional()
  @IsString()
  @Matches(/^[+()\d\s-]{5,30}$/, { context: { code: 'not-a-phone' } })
  phone?: string | null;
}
