import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCheckAnswer, useInsertLine, useLinesFor } from '../../api/lines';
import type { LineItem } from '../../api/line-types';
import { may } from '../../api/permissions';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { useAnswerDraft } from '../request/answer-draft';
import requestClasses from '../request/request.module.css';
import type { PanelProps } from '../request/side-panels';
import { Contradictions } from './contradictions';
import classes from './lines.module.css';
import { useLineWords } from './use-line-words';

/** Lines that fit the question, or the words one looks for; inserting one keeps where the words come from. */
export function LinesPanel({ request, session }: PanelProps) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const reads = may(session, 'line.read');
  const { data, error, refetch } = useLinesFor(request.id, q, reads);
  const check = useCheckAnswer(request.id);
  const text = draft?.content.texts[draft.language] ?? '';
  const barred = data?.drafted.filter(({ bar }) => bar !== null) ?? [];
  const isSilent = !draft && !error && barred.length === 0 && !data?.contradictions.length;
  if (!reads || isSilent) return null;

  return (
    <>
      <Card label={t('lines.title')} className={requestClasses.side}>
        <h2>{t('lines.title')}</h2>
        {barred.map((line) => (
          <p key={`${line.lineId} ${line.version}`} className={classes.note} data-tone="late">
            <Link to={`/lines/${line.lineId}`}>{line.question}</Link>: {t(`lines.bar.${line.bar ?? 'draft'}`)}
          </p>
        ))}
        {draft && (
          <form
            role="search"
            aria-label={t('lines.find')}
            onSubmit={(event) => {
              event.preventDefault();
              setQ(typed.trim());
            }}
          >
            <TextInput
              type="search"
              label={t('lines.find')}
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                if (event.currentTarget.value === '') setQ('');
              }}
            />
          </form>
        )}
        {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
        {draft && data?.suggested.length === 0 && (
          <p className={classes.facts}>{t(q ? 'lines.noneFound' : 'lines.noneFits')}</p>
        )}
        {draft && (
          <ul className={classes.plain}>
            {data?.suggested.map((line) => (
              <Suggested key={line.id} line={line} requestId={request.id} />
            ))}
          </ul>
        )}
        {draft && text.trim() !== '' && (
          <Button
            variant="default"
            size="sm"
            mt="sm"
            loading={check.isPending}
            onClick={() => check.mutate(draft.content.texts)}
          >
            {t('lines.check')}
          </Button>
        )}
        {check.error && <ProblemNote problem={check.error} />}
        {check.data?.every(({ resolution }) => resolution !== null) && (
          <p className={classes.facts}>{t('lines.checked')}</p>
        )}
      </Card>
      {data && <Contradictions found={data.contradictions} session={session} about={request.id} />}
    </>
  );
}

function Suggested({ line, requestId }: { line: LineItem; requestId: string }) {
  const { t, say } = useWords();
  const { editionOf, validityOf, sourceOf } = useLineWords();
  const toast = useToast();
  const draft = useAnswerDraft();
  const language = draft?.language ?? 'kk';
  const insert = useInsertLine(requestId, language);
  const edition = line.editions[language] ?? editionOf(line.editions);
  const validity = validityOf(line);
  const there = line.editions[language] !== undefined;
  const put = () =>
    insert.mutate(line, {
      onSuccess: ({ text, lineId, version }) => {
        const label = `${edition.question} (${sourceOf(line)})`;
        draft?.insertIntoDraft(text, {
          kind: 'line',
          label,
          ref: lineId,
          version,
          ...(line.source.url ? { url: line.source.url } : {}),
        });
        toast(t('lines.inserted'));
      },
    });
  return (
    <li className={classes.item}>
      <Link to={`/lines/${line.id}`}>{edition.question}</Link>
      <span className={classes.excerpt}>{edition.text}</span>
      <span className={classes.facts}>
        {say(line.unitName)} ·{' '}
        {languages
          .filter((one) => line.editions[one])
          .map((one) => languageLabels[one].short)
          .join(', ')}{' '}
        · {sourceOf(line)}
      </span>
      <span className={`${classes.facts} ${classes.tone}`} data-tone={line.bar ? 'today' : validity.tone}>
        {line.bar ? t(`lines.bar.${line.bar}`) : there ? validity.words : t('lines.notInLanguage')}
      </span>
      {insert.error && <ProblemNote problem={insert.error} />}
      {draft && !draft.isLocked && !line.bar && there && (
        <span>
          <Button
            size="sm"
            variant="default"
            loading={insert.isPending}
            onClick={put}
            aria-label={t('lines.insertNamed', { question: edition.question })}
          >
            {t('lines.insert')}
          </Button>
        </span>
      )}
    </li>
  );
}
