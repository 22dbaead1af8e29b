import { useAskTermination, useTerminate } from '../../api/proceedings';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import type { DrawerProps } from './decisions';
import { HeadDecision } from './head-decision';
import { ProceduralForm } from './procedural-form';
import { useHeadDecision } from './use-head-decision';

/** APPC 88(1): the head or a deputy decides; the office asks for it, or records the decision on paper. */
export default function TerminateDrawer({ request, session, onClose }: DrawerProps) {
  const { t } = useWords();
  const { decision, setDecision, ...terminate } = useHeadDecision({
    request,
    session,
    onClose,
    scan: 'termination-decision',
    ask: useAskTermination(request.id),
    record: useTerminate(request.id),
  });
  return (
    <SidePanel title={t('terminate.title', { number: request.number })} onClose={onClose}>
      <ProceduralForm
        language={request.language}
        grounds={request.proceedings.terminationGrounds}
        more={
          !terminate.decides && (
            <HeadDecision kind="termination" request={request} value={decision} onChange={setDecision} />
          )
        }
        lacksMore={terminate.lacks}
        ground={request.proceedings.withdrawn ? 'withdrawn' : undefined}
        submit={t(terminate.asks ? 'headDecision.ask' : 'terminate.submit')}
        onDecide={terminate.submit}
        isPending={terminate.isPending}
        error={terminate.error}
      >
        <p>{t('terminate.rule')}</p>
      </ProceduralForm>
    </SidePanel>
  );
}
