import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { locale, speakWith, t, type Lookup } from '@/lib/words';

speakWith(browser.i18n.getMessage as Lookup);
document.documentElement.lang = locale();
document.title = t('welcome.title');
const root = document.getElementById('root');
if (root) render(<WelcomePage sample="sample.html" settings="options.html" />, root);
