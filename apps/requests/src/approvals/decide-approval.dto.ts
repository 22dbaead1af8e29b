import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';

export class DecideApprovalDto {
  /** The version of the draft that was read. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version!: number;
}

export class ReturnApprovalDto extends DecideApprovalDto {
  /** What has to be changed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  comment!: string;
}
