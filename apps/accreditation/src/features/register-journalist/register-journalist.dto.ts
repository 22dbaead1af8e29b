import { IsEmail, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** What is asked of a person; an IIN is not (APPC 63(2): where there is one). */
export class RepresentativeDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  /** Journalist, operator, photographer and so on, in the outlet's own words. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  position?: string | null;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @IsOptional()
  @IsString()
  @Matches(/^[+()\d\s-]{5,30}$/, { context: { code: 'not-a-phone' } })
  phone?: string | null;
}

export class JournalistDto extends RepresentativeDto {
  @IsUUID()
  outletId!: string;

  /** The account the journalist signs in with. */
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}
