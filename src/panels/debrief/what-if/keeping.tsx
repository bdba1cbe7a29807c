// What becomes of the changes: kept under a name with the game, or a new game that is played on from there.
import { useState } from 'preact/hooks';
import type { Decision } from '../../../debrief/decisions';
import { longestName, type WhatIf } from '../../../session/notes';
import { useGame } from '../../game-context';
import { usePage } from '../../page-context';
import { Button } from '../../pieces/button';
import { ChangeInWords } from './changes';
import type { ForesightOnPage } from './use-foresight';
import { chosenOf, rerunName } from './what-if-vm';

interface KeepingProps {
  readonly foresight: ForesightOnPage;
  readonly decisions: readonly Decision[];
}

export function Keeping({ foresight, decisions }: KeepingProps) {
  return (
    <>
      <NameAndKeep foresight={foresight} />
      <Kept foresight={foresight} decisions={decisions} />
      <RerunFromHere foresight={foresight} />
    </>
  );
}

function NameAndKeep({ foresight: { chosen } }: Pick<KeepingProps, 'foresight'>) {
  const { i18n, announce } = usePage();
  const { t } = i18n;
  const { note } = useGame();
  const [name, setName] = useState('');
  const wanted = name.trim();

  async function keep(): Promise<void> {
    const isKept = await note({ type: 'whatIf', name: wanted, changes: chosen.map(({ change }) => change) });
    if (!isKept) return;
    setName('');
    announce(t('whatIf.keptNow', { name: wanted }));
  }

  const missing = chosen.length === 0 ? t('whatIf.changeFirst') : wanted === '' ? t('whatIf.nameFirst') : undefined;
  return (
    <section class="block" aria-label={t('whatIf.keepTitle')}>
      <h3>{t('whatIf.keepTitle')}</h3>
      <div class="row what-if-keep">
        <label class="field">
          <span class="label">{t('whatIf.name')}</span>
          <input
            type="text"
            maxLength={longestName}
            value={name}
            dir="auto"
            data-test="what-if-name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Button onPress={() => void keep()} blockedBy={missing} test="what-if-keep">
          {t('whatIf.keep')}
        </Button>
      </div>
    </section>
  );
}

function Kept({ foresight, decisions }: KeepingProps) {
  const { i18n, announce } = usePage();
  const { t } = i18n;
  const { view, note } = useGame();

  async function remove({ name }: WhatIf): Promise<void> {
    if (await note({ type: 'whatIfRemoved', name })) announce(t('whatIf.dropped', { name }));
  }

  return (
    <section class="block" aria-label={t('whatIf.kept')}>
      <h3>{t('whatIf.kept')}</h3>
      {view.whatIfs.length === 0 ? <p>{t('whatIf.noneKept')}</p> : undefined}
      <ul class="rows" data-test="kept">
        {view.whatIfs.map((whatIf, at) => {
          const chosen = chosenOf(decisions, whatIf.changes);
          return (
            <li key={whatIf.name} class="row-item">
              <p>
                <strong dir="auto">{whatIf.name}</strong>
              </p>
              {chosen.map((each, place) => (
                <p key={place} class="said">
                  <ChangeInWords chosen={each} />
                </p>
              ))}
              <div class="row">
                <Button onPress={() => foresight.show(chosen)} test={`show-kept-${at + 1}`}>
                  {t('whatIf.show', { name: whatIf.name })}
                </Button>
                <Button look="quiet" onPress={() => void remove(whatIf)} test={`drop-kept-${at + 1}`}>
                  {t('whatIf.drop', { name: whatIf.name })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RerunFromHere({ foresight: { chosen } }: Pick<KeepingProps, 'foresight'>) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();

  async function rerun(): Promise<void> {
    const inputs = await app.foresight.fork(
      view,
      chosen.map(({ change }) => change),
    );
    if (inputs === undefined) return;
    await app.actions.rerun({ table: rerunName(view.header.table, t('whatIf.tableMark')), inputs });
  }

  return (
    <section class="block" aria-label={t('whatIf.rerunTitle')}>
      <h3>{t('whatIf.rerunTitle')}</h3>
      <p>{t('whatIf.rerunText')}</p>
      <div class="row">
        <Button
          onPress={() => void rerun()}
          blockedBy={chosen.length === 0 ? t('whatIf.changeFirst') : undefined}
          test="what-if-rerun"
        >
          {chosen.length > 1 ? t('whatIf.rerunMany') : t('whatIf.rerun')}
        </Button>
      </div>
    </section>
  );
}
