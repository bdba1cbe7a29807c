// Who takes something on: the facilitator, or one of those who are ready.
import { useI18n } from '../page-context';
import { GroupShape } from '../pieces/group-shape';
import { ToggleGroup } from '../pieces/toggle-group';
import type { OwnerOnOffer } from './owner-choice-vm';

export interface OwnerChoiceProps {
  readonly label: string;
  readonly owners: readonly OwnerOnOffer[];
  /** A stakeholder's id or `facilitator`. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** What stands before the owner's id in the name that tests use. */
  readonly test: string;
}

export function OwnerChoice({ label, owners, chosen, onChoose, test }: OwnerChoiceProps) {
  const { t } = useI18n();
  return (
    <>
      <ToggleGroup
        label={label}
        layout="wrap"
        choosesOnPress
        chosen={chosen}
        onChoose={(id) => {
          if (id !== chosen) onChoose(id);
        }}
        choices={[
          {
            value: 'facilitator',
            test: `${test}-facilitator`,
            children: (
              <span class="owner">
                <strong>{t('task.you')}</strong>
                <span class="owner-from">{t('task.youAre')}</span>
              </span>
            ),
          },
          ...owners.map(({ person: { stakeholder }, wantsIt, others }) => ({
            value: stakeholder.id,
            test: `${test}-${stakeholder.id}`,
            children: (
              <span class="owner">
                <strong>{stakeholder.name}</strong>
                <span class="owner-from">
                  <GroupShape group={stakeholder.group} />
                  {stakeholder.short}
                </span>
                {wantsIt ? <span class="owner-mark">{t('task.wantsIt')}</span> : undefined}
                {others > 0 ? (
                  <span class="owner-mark owner-mark-busy">{t('task.hasOthers', { count: others })}</span>
                ) : undefined}
              </span>
            ),
          })),
        ]}
      />
      {owners.length === 0 ? <p class="task-hint">{t('task.nobodyReady')}</p> : undefined}
    </>
  );
}
