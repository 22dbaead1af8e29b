import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useApplicationPreview, useApply } from '../../api/accreditation';
import type { OutletInput, RepresentativeInput } from '../../api/accreditation-types';
import { useBodies } from '../../api/coordination';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { DocumentChoice } from './document-choice';
import { OutletFields } from './outlet-fields';
import { PersonFields } from './person-fields';

/** A journalist's own application: to which body, who they are, of which outlet, with which documents. */
export function ApplyForm({ name }: { name: string }) {
  const { t, say, language, dates } = useWords();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [bodyId, setBody] = useState('');
  const [outlet, setOutlet] = useState<OutletInput>({ name: '', kind: 'online' });
  const [journalist, setJournalist] = useState<RepresentativeInput>({ name });
  const [documents, setDocuments] = useState<string[]>([]);
  const bodies = useBodies();
  const preview = useApplicationPreview(bodyId);
  const apply = useApply(key);
  const problem = apply.error instanceof ApiProblem ? apply.error : undefined;
  const lacks = bodyId === '' || outlet.name.trim() === '' || journalist.name.trim() === '';
  return (
    <Card className={classes.form} label={t('accreditation.apply')}>
      <h2>{t('accreditation.apply')}</h2>
      <Select
        label={t('accreditation.toBody')}
        required
        data={bodies.data?.map((body) => ({ value: body.id, label: say(body.name) }))}
        value={bodyId || null}
        onChange={(id) => setBody(id ?? '')}
      />
      <PersonFields person={journalist} at="journalist." problem={problem} onChange={setJournalist} />
      <OutletFields outlet={outlet} at="outlet." problem={problem} onChange={setOutlet} />
      {preview.data && (
        <DocumentChoice
          label={t('accreditation.documents')}
          items={preview.data.documents}
          chosen={documents}
          onChange={setDocuments}
        />
      )}
      {preview.data && <p>{t('accreditation.decideBy', { moment: dates.fullMoment(preview.data.clock.dueAt) })}</p>}
      {(preview.error ?? apply.error) && <ProblemNote problem={preview.error ?? apply.error} />}
      <div>
        <Button
          loading={apply.isPending}
          disabled={lacks}
          onClick={() =>
            apply.mutate(
              { bodyId, language, documents, outlet, journalist },
              { onSuccess: () => setKey(crypto.randomUUID()) },
            )
          }
        >
          {t('accreditation.submit')}
        </Button>
      </div>
    </Card>
  );
}
