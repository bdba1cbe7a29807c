import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import type { TaskPanelProps } from '../../panels/task-panel';
import { Chips, OptionWords } from '../../panels/task-pieces/option-words';
import { Wants } from '../../panels/task-pieces/wants';
import type { Option } from './config';
import { riskLevelOf } from './panel-vm';

/** An option with when it pays back, how likely it fails, and who is known to want it. */
export function OptionInWords({ view, option }: { readonly view: TaskPanelProps['view']; readonly option: Option }) {
  const { t } = useI18n();
  const { name, text, payoff, pleases, hurts } = option;
  const risk = riskLevelOf(option);
  return (
    <OptionWords name={name} text={text}>
      {payoff === undefined && risk === undefined ? undefined : (
        <Chips>
          {payoff === undefined ? undefined : <Chip>{t(`task.composing.payoff.${payoff}`)}</Chip>}
          {risk === undefined ? undefined : (
            <Chip tone={risk === 'high' ? 'short' : 'plain'}>{t(`task.composing.risk.${risk}`)}</Chip>
          )}
        </Chips>
      )}
      <Wants view={view} serves={pleases} hurts={hurts} />
    </OptionWords>
  );
}
