import { IsIn, IsISO8601, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export const questionKinds = ['clarification', 'requirements'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export class AskRequesterDto {
  /** `requirements` points out what the request lacks in form and sets a reasonable term (APPC 64(6)). */
  @IsIn(questionKinds)
  kind!: QuestionKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  text!: string;

  /** Last day to meet the requirements, `YYYY-MM-DD`. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  answerBy?: string;
}
