import { IsIn, IsOptional } from 'class-validator';

const papers = ['complaint', 'complaint-decision'] as const;

export class AttachToComplaintQuery {
  /** `complaint` is the complaint as it came, `complaint-decision` what the higher body wrote. */
  @IsOptional()
  @IsIn(papers)
  of: (typeof papers)[number] = 'complaint';
}
