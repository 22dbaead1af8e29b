import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { officerFile } from '../../api/attachments';
import type { Complaint, ComplaintAction } from '../../api/complaint-types';
import { may } from '../../api/permissions';
import { ClockStrip } from '../../clock/clock-strip';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { AttachmentList } from '../attachments/attachment-list';
import { ComplaintFacts } from './complaint-facts';
import { ComplaintPapers } from './complaint-papers';
import { complaintPlace } from './complaint-place';
import type { ComplaintStep } from './complaint-drawer';
import { anewParam, anewStep, openedAnew } from './new-answer';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

const ComplaintDrawer = lazy(() => import('./complaint-drawer'));
const KeptDraftDrawer = lazy(() => import('./kept-draft-drawer'));
const RegisterComplaintDrawer = lazy(() => import('./register-complaint-drawer'));

/** The complaints on a request, each with the strip of its own days (APPC 91(4)) and what the office may do with it. */
export function ComplaintCard({ request, session }: PanelProps) {
  const { t, dates } = useWords();
  const [search, setSearch] = useSearchParams();
  const [step, setStep] = useState<{ action: ComplaintStep; complaint: Complaint } | 'register' | null>(null);
  const [kept, setKept] = useState<Complaint | null>(null);
  const { complaints, complaintRight } = request.proceedings;
  const handles = may(session, 'complaint.handle');
  const mayRegister = handles && complaintRight !== null;
  if (!complaintPlace(request.proceedings, handles)) return null;
  const stop = () => setStep(null);
  const opened = handles ? openedAnew(request, search.get(anewParam)) : null;
  const begin = (action: ComplaintAction, complaint: Complaint) => {
    if (action === 'answer' || anewStep(complaint) === action) setSearch({ [anewParam]: complaint.id });
    else setStep({ action, complaint });
  };
  return (
    <Card label={t('complaint.title')} className={classes.side}>
      <h2>{t('complaint.title')}</h2>
      {complaints.length > 0 && (
        <ul className={classes.plainList}>
          {complaints.map((complaint) => (
            <li key={complaint.id}>
              <ComplaintFacts
                complaint={complaint}
                language={request.language}
                files={
                  <AttachmentList
                    title={t('attachments.ofAnswer')}
                    files={request.attachments.filter(
                      ({ owner, ownerId }) => owner === 'new-answer' && ownerId === complaint.id,
                    )}
                    href={officerFile(request.id)}
                  />
                }
                term={<Term complaint={complaint} isAnswered={request.closedAt !== null} />}
              />
              <ComplaintPapers request={request} complaint={complaint} handles={handles} />
              {complaint.inWork && (
                <p className={classes.facts} role="status">
                  {t(`complaint.inWork.${complaint.inWork}`)}
                </p>
              )}
              {complaint.inWork === 'kept' && (
                <>
                  {!complaint.resolvedAt && (
                    <p className={classes.facts}>
                      {t(`complaint.kept.${complaint.forwardedAt ? 'forwarded' : 'term-over'}`)}
                    </p>
                  )}
                  <TextButton onClick={() => setKept(complaint)}>{t('complaint.kept.read')}</TextButton>
                </>
              )}
              {handles && complaint.actions.length > 0 && (
                <div className={classes.steps}>
                  {complaint.actions
                    .filter((action) => opened?.complaint.id !== complaint.id || action !== opened.step)
                    .map((action) => (
                      <Button
                        key={action}
                        variant="default"
                        classNames={{ root: classes.step, label: classes.stepLabel }}
                        onClick={() => begin(action, complaint)}
                      >
                        {t(`complaint.step.${action}`)}
                      </Button>
                    ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {complaints.length === 0 && complaintRight?.fileBy && (
        <p className={classes.facts}>{t('complaint.none', { day: dates.fullDay(complaintRight.fileBy) })}</p>
      )}
      {mayRegister && (
        <div className={classes.steps}>
          <Button variant="default" onClick={() => setStep('register')}>
            {t('complaint.step.register')}
          </Button>
        </div>
      )}
      <Suspense>
        {kept && <KeptDraftDrawer requestId={request.id} complaint={kept} onClose={() => setKept(null)} />}
        {step === 'register' && <RegisterComplaintDrawer request={request} onClose={stop} />}
        {step && step !== 'register' && <ComplaintDrawer {...step} request={request} onClose={stop} />}
      </Suspense>
    </Card>
  );
}

function Term({ complaint, isAnswered }: { complaint: Complaint; isAnswered: boolean }) {
  const { t, dates, now } = useWords();
  return (
    <>
      <ClockStrip
        days={complaint.days}
        today={dates.dateOf(now)}
        dueOn={complaint.forwardBy}
        workingDaysOverdue={complaint.overdue ? 1 : 0}
        closed={false}
      />
      <p className={classes.tone} data-tone={complaint.overdue ? 'late' : undefined}>
        {t(complaint.overdue ? 'complaint.overdue' : 'complaint.forwardBy', {
          day: dates.fullDay(complaint.forwardBy),
        })}
      </p>
      {complaint.against === 'silence' && !isAnswered && !complaint.overdue && (
        <p className={classes.facts}>{t('complaint.answerFirst')}</p>
      )}
      {complaint.lateReason && (
        <p className={classes.facts}>{t('complaint.lateReason', { reason: complaint.lateReason })}</p>
      )}
    </>
  );
}
