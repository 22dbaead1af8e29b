import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useResolve } from '../../api/lines';
import type { Contradiction } from '../../api/line-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './lines.module.css';
import { useLineWords } from './use-line-words';

interface Props {
  found: Contradiction[];
  session: Session;
  /** The line or the request on whose page this stands. */
  about: string;
}

/** Sentences that say otherwise than a valid line of another unit: which, why, and what was decided. Nothing is stopped by it. */
export function Contradictions({ found, session, about }: Props) {
  const { t } = useWords();
  const open = found.filter(({ resolution }) => resolution === null);
  const settled = found.filter(({ resolution }) => resolution !== null && resolution !== 'changed');
  if (open.length + settled.length === 0) return null;
  return (
    <Card label={t('lines.contradictions')}>
      <h2>{t('lines.contradictions')}</h2>
      {open.length > 0 && <p className={classes.facts}>{t('lines.contradictionsHint')}</p>}
      <ul className={classes.plain}>
        {[...open, ...settled].map((one) => (
          <Clash key={one.id} clash={one} mayResolve={may(session, 'line.resolve')} about={about} />
        ))}
      </ul>
    </Card>
  );
}

function Clash({ clash, mayResolve, about }: { clash: Contradiction; mayResolve: boolean; about: string }) {
  const { t, say } = useWords();
  const { reasonOf } = useLineWords();
  const isOwn = clash.subjectId === about;
  return (
    <li className={classes.clash}>
      <span>{reasonOf(clash)}</span>
      <blockquote className={classes.quote} data-own lang={clash.language}>
        {clash.ownSentence}
      </blockquote>
      <blockquote className={classes.quote}>{clash.otherSentence}</blockquote>
      <span className={classes.facts}>
        {isOwn ? (
          <Link to={`/lines/${clash.lineId}`}>
            {say(clash.unitName)}: {say(clash.topicName)}
          </Link>
        ) : clash.foundIn === 'answer' ? (
          <Link to={`/requests/${clash.subjectId}`}>{t('lines.inAnswer', { number: clash.requestNumber ?? '' })}</Link>
        ) : (
          <Link to={`/lines/${clash.subjectId}`}>{t('lines.inLine')}</Link>
        )}
      </span>
      {clash.resolution && (
        <span className={classes.facts}>
          {t(`lines.resolution.${clash.resolution}`)}: {clash.reason}
        </span>
      )}
      {clash.resolution === null && mayResolve && <Decide id={clash.id} />}
    </li>
  );
}

function Decide({ id }: { id: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'kept' | 'asked-unit' | null>(null);
  const [reason, setReason] = useState('');
  const resolve = useResolve(id);
  if (!open)
    return (
      <span className={classes.buttons}>
        {(['kept', 'asked-unit'] as const).map((one) => (
          <Button key={one} size="sm" variant="default" onClick={() => setOpen(one)}>
            {t(`lines.resolve.${one}`)}
          </Button>
        ))}
      </span>
    );
  return (
    <>
      <Textarea
        label={t(`lines.why.${open}`)}
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {resolve.error && <ProblemNote problem={resolve.error} />}
      <span className={classes.buttons}>
        <Button
          size="sm"
          variant="default"
          loading={resolve.isPending}
          disabled={reason.trim() === ''}
          onClick={() => resolve.mutate({ resolution: open, reason })}
        >
          {t(`lines.resolve.${open}`)}
        </Button>
        <Button size="sm" variant="subtle" color="dark" onClick={() => setOpen(null)}>
          {t('lines.cancel')}
        </Button>
      </span>
    </>
  );
}
