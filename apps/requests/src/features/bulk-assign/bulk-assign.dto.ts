import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator';
import { AssignRequestDto } from '../assign-request/assign-request.dto.js';

/** Several requests to one officer or unit. */
export class BulkAssignDto extends AssignRequestDto {
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  requestIds!: string[];
}
