// What was decided so far, the latest first.
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { Dialog } from '../pieces/dialog';
import { decisionsOf } from './log-vm';

export function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  const { view } = useGame();
  const decisions = decisionsOf(view, i18n);
  return (
    <Dialog title={i18n.t('log.title')} onClose={onClose} test="log">
      {decisions.length === 0 ? <p>{i18n.t('log.empty')}</p> : undefined}
      <ol class="rows" reversed>
        {decisions.map(({ id, text, reason }) => (
          <li key={id} class="row-item">
            <p>{text}</p>
            {reason === undefined ? undefined : <p class="because">{reason}</p>}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
