import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useOutletContext } from 'react-router';
import { useApplicationPreview, useJournalists, useSubmitApplication } from '../../api/accreditation';
import type { Language, Session } from '../../api/types';
import { languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { DocumentChoice } from './document-choice';

/** An application an editorial office handed in: of whom, in which language, with which documents; the term is told before. */
export default function NewApplicationPage() {
  const session = useOutletContext<Session>();
  const { t, dates } = useWords();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [journalistId, setJournalist] = useState('');
  const [language, setLanguage] = useState<Language>('kk');
  const [documents, setDocuments] = useState<string[]>([]);
  const journalists = useJournalists();
  const preview = useApplicationPreview(session.body?.id ?? '');
  const submit = useSubmitApplication(key);
  return (
    <Page
      title={t('accreditation.new')}
      trail={[{ to: '/accreditations', label: t('accreditation.title') }]}
      summary={preview.data && t('accreditation.decideBy', { moment: dates.fullMoment(preview.data.clock.dueAt) })}
    >
      <Card className={classes.form} label={t('accreditation.new')}>
        <div className={classes.row}>
          <Select
            label={t('accreditation.journalist')}
            required
            searchable
            data={journalists.data?.map(({ id, name, outletName }) => ({ value: id, label: `${name}, ${outletName}` }))}
            value={journalistId || null}
            onChange={(id) => setJournalist(id ?? '')}
          />
          <Select
            label={t('accreditation.language')}
            data={languages.map((one) => ({ value: one, label: t(`inLanguage.${one}`) }))}
            value={language}
            allowDeselect={false}
            onChange={(next) => setLanguage(languages.find((one) => one === next) ?? 'kk')}
          />
        </div>
        <DocumentChoice
          label={t('accreditation.documents')}
          items={preview.data?.documents ?? []}
          chosen={documents}
          onChange={setDocuments}
        />
        {(preview.error ?? submit.error) && <ProblemNote problem={preview.error ?? submit.error} />}
        <div>
          <Button
            loading={submit.isPending}
            disabled={journalistId === ''}
            onClick={() =>
              submit.mutate(
                { journalistId, language, documents },
                { onSuccess: ({ id }) => void navigate(`/accreditations/${id}`) },
              )
            }
          >
            {t('accreditation.submit')}
          </Button>
        </div>
      </Card>
    </Page>
  );
}
