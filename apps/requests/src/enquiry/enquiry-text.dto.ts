import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

/** What a person wrote about an enquiry: a reply, a question back, a reason. */
export class EnquiryTextDto {
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(20_000)
  text!: string;
}
