import { IsEmail, IsOptional, MaxLength } from 'class-validator';

export class ResendLetterDto {
  /** The right address, where the one on record was refused; it is the requester's from then on. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;
}
