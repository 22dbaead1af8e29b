import { Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { localDate } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { plainDate } from '@baspasoz/mail';
import { sendPdf } from '@baspasoz/pdf';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { decisionDocument } from '../../delivery/decision-document.js';
import type { DecisionPaper } from '../../delivery/decision-document.js';
import type { SourceKind } from '../../domain/claims.js';
import { jointFacts, withheldFacts } from '../../letters/letter-facts.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';

/** The answer or the refusal on paper, with all that the law wants under it and the hashes of what goes with it. */
@Injectable()
export class PrintDecisionHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly details: RequestDetails,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  async run(principal: Principal, requestId: string): Promise<StreamableFile> {
    const paper = await this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await this.details.load(tx, requestId);
      const { name, calendar } = await this.frames.load(tx);
      const made = paperOf(request, name, calendar.timeZone);
      if (!made) throw problems['nothing-to-deliver']();
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'print-decision',
        subject: `request:${requestId}`,
      });
      return made;
    });
    return sendPdf(decisionDocument(paper), `${paper.number}-${paper.kind}.pdf`);
  }
}

/** What a reader outside may look up: replies of units, lines and officials are the office's own affair. */
const outward: ReadonlySet<SourceKind> = new Set(['document', 'register']);

function paperOf(request: RequestDetail, body: LocalizedText, timeZone: string): DecisionPaper | null {
  const { answer, refusal, requester } = request;
  const decided = answer ?? refusal;
  if (!decided) return null;
  const { language, legalReference, appealText } = decided;
  const day = (moment: Date | string) => plainDate(localDate(new Date(moment), timeZone));
  const sources = (answer?.claims ?? []).flatMap(({ language: of, source }) =>
    of === language && source && outward.has(source.kind) ? [source.label] : [],
  );
  return {
    kind: answer ? 'answer' : 'refusal',
    language,
    body: body[language],
    number: request.number,
    subject: request.subject,
    receivedOn: day(request.receivedAt),
    decidedOn: day(answer?.answeredAt ?? refusal?.refusedAt ?? request.receivedAt),
    addressee: [requester.outlet, requester.name].filter(Boolean).join('\n'),
    ground: refusal?.groundLabel?.[language] ?? null,
    text: answer?.text ?? refusal?.reasoning ?? '',
    withheld: answer ? withheldFacts(answer.withheld, language) : [],
    jointWith: answer ? jointFacts(answer.jointWith, language) : [],
    sources: [...new Set(sources)],
    legalReference,
    appealText,
    files: request.attachments.filter(({ owner }) => owner === 'answer'),
  };
}
