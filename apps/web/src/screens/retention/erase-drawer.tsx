import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useErase } from '../../api/retention';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import form from '../form.module.css';
import classes from './retention.module.css';

const goes = ['person', 'texts', 'files', 'letters', 'code'] as const;
const stays = ['number', 'outcome', 'register', 'elsewhere'] as const;

/** Says what will be gone for good and what stays before anybody erases. */
export default function EraseDrawer({ id, number, onClose }: { id: string; number: string; onClose: () => void }) {
  const { t } = useWords();
  const [document, setDocument] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const { mutate, error, isPending } = useErase(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ document, confirmed }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('keeping.eraseTitle', { number })} onClose={onClose}>
      <form onSubmit={submit} className={form.form}>
        <section className={classes.list} aria-label={t('keeping.goesTitle')}>
          <h3>{t('keeping.goesTitle')}</h3>
          <ul>
            {goes.map((what) => (
              <li key={what}>{t(`keeping.goes.${what}`)}</li>
            ))}
          </ul>
        </section>
        <section className={classes.list} aria-label={t('keeping.staysTitle')}>
          <h3>{t('keeping.staysTitle')}</h3>
          <ul>
            {stays.map((what) => (
              <li key={what}>{t(`keeping.stays.${what}`)}</li>
            ))}
          </ul>
        </section>
        <TextInput
          label={t('keeping.document')}
          description={t('keeping.documentHint')}
          required
          maxLength={100}
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        <Checkbox
          label={t('keeping.confirm')}
          required
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
        {error && <ProblemNote problem={error} />}
        <div>
          <Button type="submit" disabled={!confirmed || document.trim() === ''} loading={isPending}>
            {t('keeping.eraseSubmit')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
