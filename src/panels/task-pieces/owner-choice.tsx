// Who takes something on: the facilitator, or one of those who are ready. Once chosen, the list makes room.
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const [isAsked, setAsked] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const isOpen = chosen === undefined || isAsked;
  // The button that was pressed is gone: the focus goes to what stands in its place.
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    group.current
      ?.querySelector<HTMLElement>('button[tabindex="0"], .owner-now button')
      ?.focus({ preventScroll: true });
  }, [isOpen]);

  function choose(id: string): void {
    isPressed.current = true;
    setAsked(false);
    if (id !== chosen) onChoose(id);
  }

  return (
    <div ref={group}>
      {isOpen ? (
        <ToggleGroup
          label={label}
          layout="wrap"
          choosesOnPress
          chosen={chosen}
          onChoose={choose}
          choices={[
            { value: 'facilitator', test: `${test}-facilitator`, children: <Ourselves /> },
            ...owners.map((owner) => ({
              value: owner.person.stakeholder.id,
              test: `${test}-${owner.person.stakeholder.id}`,
              children: <OwnerInWords owner={owner} />,
            })),
          ]}
        />
      ) : (
        <div class="owner-now">
          <OwnerNow owner={owners.find(({ person }) => person.stakeholder.id === chosen)} />
          <button
            type="button"
            class="button"
            aria-label={t('task.chooseElse', { label })}
            data-test={`${test}-change`}
            onClick={() => {
              isPressed.current = true;
              setAsked(true);
            }}
          >
            {t('task.somebodyElse')}
          </button>
        </div>
      )}
      {owners.length === 0 ? <p class="task-hint">{t('task.nobodyReady')}</p> : undefined}
    </div>
  );
}

function OwnerNow({ owner }: { readonly owner: OwnerOnOffer | undefined }) {
  return owner === undefined ? <Ourselves /> : <OwnerInWords owner={owner} />;
}

function Ourselves() {
  const { t } = useI18n();
  return (
    <span class="owner">
      <strong>{t('task.you')}</strong>
      <span class="owner-from">{t('task.youAre')}</span>
    </span>
  );
}

function OwnerInWords({ owner: { person, wantsIt, others } }: { readonly owner: OwnerOnOffer }) {
  const { t } = useI18n();
  const { name, group, short } = person.stakeholder;
  return (
    <span class="owner">
      <strong>{name}</strong>
      <span class="owner-from">
        <GroupShape group={group} />
        {short}
      </span>
      {wantsIt ? <span class="owner-mark">{t('task.wantsIt')}</span> : undefined}
      {others > 0 ? (
        <span class="owner-mark owner-mark-busy">{t('task.hasOthers', { count: others })}</span>
      ) : undefined}
    </span>
  );
}
