import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
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
  /** Words of a box without which there is no decision; none where the actor decides. */
  headDecided?: string;
  /** The ground that is proposed. */
  ground?: string;
  submit: string;
  decide: {
    mutate: (decision: NewDecision, options: { onSuccess: () => void }) => void;
    isPending: boolean;
    error: unknown;
  };
  onDone: () => void;
  children?: ReactNode;
}

/** A decision that ends a request without an answer: one ground of the Code, and reasons in the language of the request. */
export function ProceduralForm({
  language,
  grounds,
  headDecided,
  ground = '',
  submit,
  decide,
  onDone,
  children,
}: Props) {
  const { t, say } = useWords();
  const [groundCode, setGround] = useState(ground);
  const [reasoning, setReasoning] = useState('');
  const [approvedByHead, setApproved] = useState(false);
  const lacks = groundCode === '' || reasoning.trim() === '' || (headDecided !== undefined && !approvedByHead);
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
      {headDecided && (
        <Checkbox
          label={headDecided}
          checked={approvedByHead}
          onChange={(event) => setApproved(event.currentTarget.checked)}
        />
      )}
      <p className={classes.facts}>{t('proceedings.appealNote')}</p>
      {decide.error !== null && <ProblemNote problem={decide.error} />}
      <Button
        loading={decide.isPending}
        disabled={lacks}
        onClick={() =>
          decide.mutate({ groundCode, reasoning, ...(headDecided ? { approvedByHead } : {}) }, { onSuccess: onDone })
        }
      >
        {submit}
      </Button>
    </>
  );
}
