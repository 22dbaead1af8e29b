import { IsIn } from 'class-validator';
import { DisclosureDto } from '../register-request/register-request.dto.js';

const waysOfTelling = ['oral', 'paper', 'e-mail'] as const;

export class RecordChoiceDto extends DisclosureDto {
  /** How the requester told it. */
  @IsIn(waysOfTelling)
  told!: (typeof waysOfTelling)[number];
}
