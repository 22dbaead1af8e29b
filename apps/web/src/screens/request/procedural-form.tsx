import { Button, Radio, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { NewDecision } from '../../api/proceeding-paths';
import type { Ground } from '../../api/proceedings-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './request.module.css';

interface Props {
  language: Language;
  grounds: (Ground & { possible?: boolean; note?: string })[];
  /** What else the decision needs, below the reasons. */
  more?: ReactNode;
  /** Something of it is missing. */
  lacksMore?: boolean;
  /** The ground that is proposed. */
  ground?: string;
  submit: string;
  onDecide: (decision: NewDecision) => void;
  isPending: boolean;
  error: unknown;
  children?: ReactNode;
}

/** A decision that ends a request without an answer: one ground of the Code, and reasons in the language of the request. */
export function ProceduralForm({
  language,
  grounds,
  more,
  lacksMore = false,
  ground = '',
  submit,
  onDecide,
  isPending,
  error,
  children,
}: Props) {
  const { t, say } = useWords();
  const [groundCode, setGround] = useState(ground);
  const [reasoning, setReasoning] = useState('');
  const lacks = groundCode === '' || reasoning.trim() === '' || lacksMore;
  return (
    <>
      {children}
      <Radio.Group label={t('refuse.ground')} value={groundCode} onChange={setGround} required>
        <div className={classes.choices}>
          {grounds.map(({ code, label, legalBasis, possible = true, note }) => (
            <Radio
              key={code}
              value={code}
              disabled={!possible}
              label={say(label)}
              description={[say(legalBasis), note].filter(Boolean).join('. ')}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('proceedings.reasoning')}
        description={t('proceedings.inLanguage')}
        lang={language}
        autosize
        minRows={5}
        maxLength={10_000}
        required
        value={reasoning}
        onChange={(event) => setReasoning(event.currentTarget.value)}
      />
      {more}
      <p className={classes.facts}>{t('proceedings.appealNote')}</p>
      {error !== null && <ProblemNote problem={error} />}
      <Button loading={isPending} disabled={lacks} onClick={() => onDecide({ groundCode, reasoning })}>
        {submit}
      </Button>
    </>
  );
}
