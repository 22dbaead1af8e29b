import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

export class ReplyToQuestionDto {
  /** The code from the receipt. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;

  @IsUUID()
  questionId!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text!: string;
}
