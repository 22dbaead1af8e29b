import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class WithdrawRegisterEntryDto {
  /** Why it was taken off, in words readers see in its place. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  note!: string;
}
