import { createContext } from 'preact';
import { DEFAULT_LOOKS } from '@/lib/page/mark-looks';

/** How the kinds look: the reader's own choice, wherever something is drawn in the line of a kind. */
export const Looks = createContext(DEFAULT_LOOKS);
