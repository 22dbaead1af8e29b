import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DisclosureDto } from '../register-request/register-request.dto.js';

export class ChooseDisclosureDto extends DisclosureDto {
  /** The code from the receipt. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;
}
