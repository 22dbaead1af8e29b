import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { RegisterTextsDto } from '../confirm-register-entry/confirm-register-entry.dto.js';

export class CorrectRegisterEntryDto extends RegisterTextsDto {
  /** What was corrected and why, in words readers see under the entry. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  note!: string;
}
