import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';
import type { NewRequest } from '../../api/types';
import { requesterKinds } from '../request-kinds';
import classes from '../form.module.css';

interface Props {
  requester: NewRequest['requester'];
  problem: ApiProblem | undefined;
  onChange: (requester: NewRequest['requester']) => void;
}

/**
 * Who asks. No IIN, no BIN, no stamp: the law makes them optional (APPC 63(2)), so no person is asked for them. A state body
 * names itself, whoever signed and in which post, and its BIN if it likes.
 */
export function RequesterFields({ requester, problem, onChange }: Props) {
  const { t } = useTranslation();
  const change = (part: Partial<Props['requester']>) => onChange({ ...requester, ...part });
  const isBody = requester.kind === 'state-body';
  const of = (field: string) => problem?.of(`requester.${field}`);
  return (
    <>
      <div className={classes.row}>
        <Select
          label={t('ask.requesterKind')}
          data={requesterKinds.map((kind) => ({ value: kind, label: t(`requester.${kind}`) }))}
          value={requester.kind}
          allowDeselect={false}
          onChange={(kind) => change({ kind: requesterKinds.find((one) => one === kind) ?? 'journalist' })}
        />
        <TextInput
          label={t(isBody ? 'ask.signedBy' : 'ask.name')}
          autoComplete="name"
          maxLength={200}
          value={requester.name}
          error={of('name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </div>
      {requester.kind !== 'information-user' && (
        <TextInput
          label={t(isBody ? 'ask.stateBody' : 'ask.outlet')}
          autoComplete="organization"
          maxLength={200}
          value={requester.outlet ?? ''}
          error={of('outlet')}
          onChange={(event) => change({ outlet: event.currentTarget.value || undefined })}
        />
      )}
      {isBody && (
        <TextInput
          label={t('ask.post')}
          autoComplete="organization-title"
          maxLength={200}
          value={requester.post ?? ''}
          error={of('post')}
          onChange={(event) => change({ post: event.currentTarget.value || undefined })}
        />
      )}
      {isBody && (
        <TextInput
          label={t('ask.bin')}
          description={t('ask.binHint')}
          inputMode="numeric"
          maxLength={12}
          value={requester.iinBin ?? ''}
          error={of('iinBin')}
          onChange={(event) => change({ iinBin: event.currentTarget.value.trim() || undefined })}
        />
      )}
      <div className={classes.row}>
        <TextInput
          label={t('ask.email')}
          type="email"
          autoComplete="email"
          maxLength={200}
          value={requester.email ?? ''}
          error={of('email')}
          onChange={(event) => change({ email: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={t('ask.phone')}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          value={requester.phone ?? ''}
          error={of('phone')}
          onChange={(event) => change({ phone: event.currentTarget.value || undefined })}
        />
      </div>
    </>
  );
}
