// The handbook on paper: the twelve steps, the words, how to run a workshop and how to lead a debrief.
import { steps } from '../flow/steps/all';
import type { I18n } from '../i18n/create-i18n';
import { chapters, stepParts } from '../i18n/handbook-parts';
import { paper, Section } from './paper';

export const handbookFileName = 'clusterwise-handbook.html';

export function handbook(i18n: I18n): string {
  const { t } = i18n;
  const title = `Clusterwise: ${t('handbook.title')}`;
  return paper({
    i18n,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="note">{t('illustrative')}</p>
        {steps.map(({ number, key }) => (
          <Section key={key} title={`${number} ${t(`step.${key}`)}`}>
            {stepParts.map((part) => (
              <div key={part} class="part">
                <h3>{t(`handbook.part.${part}`)}</h3>
                <p>{t(`handbook.step.${key}.${part}`)}</p>
              </div>
            ))}
          </Section>
        ))}
        {chapters.map(({ chapter, parts }) => (
          <Section key={chapter} title={t(`handbook.chapter.${chapter}`)}>
            {parts.map((part) => (
              <div key={part} class="part">
                <h3>{t(`handbook.${chapter}.${part}.title`)}</h3>
                <p>{t(`handbook.${chapter}.${part}.text`)}</p>
              </div>
            ))}
          </Section>
        ))}
      </>
    ),
  });
}
