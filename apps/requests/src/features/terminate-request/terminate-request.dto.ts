import { IsBoolean, IsOptional } from 'class-validator';
import { ReturnRequestDto } from '../return-request/return-request.dto.js';

/** The ground is one of `GET /termination-grounds`. */
export class TerminateRequestDto extends ReturnRequestDto {
  /** The first head decided (APPC 88(1)); needed when it is not entered by the head or a deputy. */
  @IsOptional()
  @IsBoolean()
  approvedByHead?: boolean;
}
