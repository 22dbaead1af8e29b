import { useTerminate } from '../../api/proceedings';
import { isHead } from '../../api/session';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import type { DrawerProps } from './decisions';
import { ProceduralForm } from './procedural-form';

/** APPC 88(1): the head or a deputy decides; the office only records it. */
export default function TerminateDrawer({ request, session, onClose }: DrawerProps) {
  const { t } = useWords();
  const decide = useTerminate(request.id);
  return (
    <SidePanel title={t('terminate.title', { number: request.number })} onClose={onClose}>
      <ProceduralForm
        language={request.language}
        grounds={request.proceedings.terminationGrounds}
        headDecided={isHead(session) ? undefined : t('terminate.approvedByHead')}
        ground={request.proceedings.withdrawn ? 'withdrawn' : undefined}
        submit={t('terminate.submit')}
        decide={decide}
        onDone={onClose}
      >
        <p>{t('terminate.rule')}</p>
      </ProceduralForm>
    </SidePanel>
  );
}
