import { Equals } from 'class-validator';
import { CorrectRegisterEntryDto } from '../correct-register-entry/correct-register-entry.dto.js';

export class RenewRegisterEntryDto extends CorrectRegisterEntryDto {
  /** The officer has read the texts of the new answer and says that no personal data is left in them. */
  @Equals(true)
  confirmed!: boolean;
}
