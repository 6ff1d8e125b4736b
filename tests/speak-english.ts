/** What is drawn in tests is drawn in English, as an entry point would have it in an English browser. */
import { speakWith } from '@/lib/words';
import { lookupIn } from './words/locales';

speakWith(lookupIn('en'));
