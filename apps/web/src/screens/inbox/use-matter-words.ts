import type { HeadNotification } from '../../api/notification-types';
import type { RequestDetails } from '../../api/types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { isRare } from '../spikes/is-rare';

type MatterKind = HeadNotification['matter']['kind'];
type Duty = Exclude<MatterKind, 'deadline-breached' | 'negative-coverage'>;

const isDuty = (kind: MatterKind): kind is Duty => kind !== 'deadline-breached' && kind !== 'negative-coverage';

/** A matter in the head's words: the sentence, since when, what follows from it, what is proposed. */
export function useMatterWords({ matter, raisedAt }: HeadNotification, request: RequestDetails | undefined) {
  const { t, say, dates, language } = useWords();
  const context = request?.clock.profile;
  const moment = dates.moment(matter.params['since'] ?? request?.dueAt ?? raisedAt);
  const since = t(`matter.${matter.kind}.since`, { moment });
  const settledSince =
    isDuty(matter.kind) && matter.params['settledAt']
      ? t(`matter.${matter.kind}.settledSince`, { moment: dates.moment(matter.params['settledAt']) })
      : null;
  const usual = Number(matter.params['usual'] ?? 0);
  const ofRareWave = matter.kind === 'coverage-spiked' && isRare(usual);
  const facts = {
    number: matter.params['number'] ?? '',
    story: matter.params['storyTitle'] ?? '',
    articles: matter.params['articles'] ?? '',
    hours: matter.params['hours'] ?? '',
    usual: decimal(usual, language, 1),
    context,
  };
  if (matter.kind !== 'deadline-breached' || !request)
    return {
      since,
      // The headline of the material, where there is one, says more than that there is some.
      sentence: matter.params['title'] ?? t(`matter.${matter.kind}.plain`, facts),
      consequence: t(
        ofRareWave ? 'matter.coverage-spiked.consequenceRare' : `matter.${matter.kind}.consequence`,
        facts,
      ),
      proposal: settledSince ?? t(`matter.${matter.kind}.proposal`),
      instruction: t(`matter.${matter.kind}.instruction`, facts),
    };

  const term = t(`term.${request.clock.term.unit}`, { count: request.clock.term.value });
  const { outlet, name, kind } = request.requester;
  const answered = request.state === 'answered' || request.state === 'refused';
  const unit = request.assigneeName ?? say(request.unitName);
  return {
    since,
    sentence:
      outlet && kind !== 'state-body'
        ? t('matter.deadline-breached.outlet', { outlet, term, context })
        : t('matter.deadline-breached.person', { name: outlet ?? name, term, context }),
    consequence: t('matter.deadline-breached.consequence', { context }),
    proposal: answered
      ? t('matter.deadline-breached.answeredSince')
      : unit
        ? t('matter.deadline-breached.remind', { who: unit })
        : t('matter.deadline-breached.proposal'),
    instruction: t('matter.deadline-breached.instruction', { number: request.number }),
  };
}
