// Everything that a table takes home as a file: after the game, or at any moment of it.
import { useState } from 'preact/hooks';
import { languageOf, languages } from '../../i18n/languages';
import { type FileOutcome, type Paper, papers, type TakeAwayKind, takeAwayKinds } from '../page-app';
import { usePage } from '../page-context';
import { ToggleGroup } from '../pieces/toggle-group';
import { OfferOfFile } from './offer';

type Outcomes = { readonly [Kind in TakeAwayKind]?: FileOutcome | undefined };

export function TakeAways() {
  const { app, i18n, announce } = usePage();
  const { t } = i18n;
  const [language, setLanguage] = useState(i18n.language.id);
  const [paper, setPaper] = useState<Paper>('a4');
  const [making, setMaking] = useState<TakeAwayKind | undefined>(undefined);
  const [outcomes, setOutcomes] = useState<Outcomes>({});

  async function save(kind: TakeAwayKind): Promise<void> {
    if (making !== undefined) return;
    const name = t(`take.${kind}.name`);
    setMaking(kind);
    setOutcomes({ ...outcomes, [kind]: undefined });
    announce(t('take.heardMaking', { name }));
    const outcome = await app.actions.saveTakeAway(kind, language, paper);
    setMaking(undefined);
    setOutcomes((before) => ({ ...before, [kind]: outcome }));
    announce(t(`take.heard.${outcome.kind}`, { name }));
  }

  const own = languages.some(({ id }) => id === i18n.language.id) ? [] : [languageOf(i18n.language.id)];
  return (
    <div class="take-aways" data-test="take-aways">
      <div class="take-choices">
        <div class="take-choice">
          <h3>{t('take.language')}</h3>
          <ToggleGroup
            label={t('take.language')}
            layout="wrap"
            chosen={language}
            onChoose={setLanguage}
            choices={[...own, ...languages].map(({ id, name }) => ({
              value: id,
              children: name,
              test: `take-in-${id}`,
            }))}
          />
        </div>
        <div class="take-choice">
          <h3>{t('take.paper')}</h3>
          <ToggleGroup
            label={t('take.paper')}
            layout="wrap"
            chosen={paper}
            onChoose={setPaper}
            choices={papers.map((size) => ({
              value: size,
              children: t(`take.papers.${size}`),
              test: `take-on-${size}`,
            }))}
          />
        </div>
      </div>
      <ul class="take-list">
        {takeAwayKinds.map((kind) => (
          <OfferOfFile
            key={kind}
            kind={kind}
            isMaking={making === kind}
            isWaiting={making !== undefined && making !== kind}
            outcome={outcomes[kind]}
            onSave={() => void save(kind)}
          />
        ))}
      </ul>
    </div>
  );
}
