import { IsUUID } from 'class-validator';
import { EnquiryTextDto } from '../../enquiry/enquiry-text.dto.js';

/** The unit that is competent, and why. */
export class HandOverEnquiryDto extends EnquiryTextDto {
  @IsUUID()
  unitId!: string;
}
