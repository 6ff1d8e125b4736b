import type { ComponentChildren } from 'preact';
import { t } from '@/lib/words';
import { Marked } from '../Marked';
import { Masthead } from '../Masthead';
import { Swatch } from '../Swatch';
import '../tokens.css';
import '../base.css';
import './WelcomePage.css';

interface Props {
  /** Addresses of the sample article and of the settings. */
  readonly sample: string;
  readonly settings: string;
}

/** What a reader sees once, after installing, and whenever they ask for it. */
export function WelcomePage({ sample, settings }: Props) {
  return (
    <div class="welcome">
      <Masthead />
      <main>
        <header class="hello">
          <h1>{t('welcome.heading')}</h1>
          <p>{t('welcome.intro')}</p>
        </header>
        <section aria-labelledby="does">
          <h2 id="does" class="vh">{t('welcome.does')}</h2>
          <ol class="pictures">
            <Picture heading={t('welcome.pictures.marks')} means={t('welcome.pictures.marksMeans')}>
              <p class="quote"><Marked text={t('welcome.pictures.marksText')} /></p>
            </Picture>
            <Picture heading={t('welcome.pictures.card')} means={t('welcome.pictures.cardMeans')}><CardPicture /></Picture>
            <Picture heading={t('welcome.pictures.popup')} means={t('welcome.pictures.popupMeans')}><PopupPicture /></Picture>
          </ol>
        </section>
        <section class="try" aria-labelledby="try">
          <div>
            <h2 id="try">{t('welcome.try')}</h2>
            <p>{t('welcome.tryMeans')}</p>
          </div>
          <a class="btn" href={sample}>{t('welcome.tryAction')}</a>
        </section>
        <div class="columns">
          <section aria-labelledby="claims">
            <h2 id="claims">{t('welcome.claims')}</h2>
            <ul class="plain">
              <li>{t('welcome.notTruth')}</li>
              <li>{t('welcome.notBlame')}</li>
              <li>{t('welcome.errs')}</li>
            </ul>
          </section>
          <section aria-labelledby="permissions">
            <h2 id="permissions">{t('welcome.permissions')}</h2>
            <dl class="plain">
              <dt>{t('welcome.pagesAsk')}</dt><dd>{t('welcome.pagesWhy')}</dd>
              <dt>{t('welcome.storageAsk')}</dt><dd>{t('welcome.storageWhy')}</dd>
              <dt>{t('welcome.nothingAsk')}</dt><dd>{t('welcome.nothingWhy')}</dd>
            </dl>
          </section>
        </div>
        <p><a href={settings}>{t('welcome.settings')}</a></p>
      </main>
    </div>
  );
}

/** A picture drawn from the marks themselves, and its caption, which says all there is to know. */
function Picture({ heading, means, children }: { readonly heading: string; readonly means: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <div class="picture" aria-hidden="true">{children}</div>
      <h3>{heading}</h3>
      <p>{means}</p>
    </li>
  );
}

function CardPicture() {
  return (
    <div class="mini">
      <p class="mini__h"><Swatch kind="group" /><b>{t('kinds.group.name', { count: 1 })}</b></p>
      <p class="quote"><Marked text={t('settings.kinds.examples.group')} /></p>
      <dl>
        <dt>{t('passages.seen')}</dt><dd>{t('welcome.pictures.cardSeen')}</dd>
        <dt>{t('passages.canMatter')}</dt><dd>{t('welcome.pictures.cardMatter')}</dd>
      </dl>
    </div>
  );
}

/** Segments of the sum: the kind, and how many points it takes. */
const SUM = [['person', 24], ['group', 14], ['hearsay', 8]] as const;

function PopupPicture() {
  return (
    <div class="mini">
      <p class="mini__lead">{t('lead.someNamed', { count: 9, all: 17 })}</p>
      <div class="mini__sum">{SUM.map(([kind, points]) => <i key={kind} data-kind={kind} style={{ flexBasis: `${points}%` }} />)}</div>
      <div class="mini__bar"><i style={{ width: '54%' }} /></div>
      <p class="mini__score"><b>54</b> {t('welcome.pictures.popupScore')}</p>
      <ul>
        {SUM.map(([kind, points]) => <li key={kind}><Swatch kind={kind} />{t(`kinds.${kind}.name`, { count: 2 })}<b>−{points}</b></li>)}
      </ul>
    </div>
  );
}
