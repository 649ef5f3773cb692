import { hideExpired, sayAges } from './freshness.ts';
import { setUpCopy } from './lieu/copy-link.ts';
import { sayState } from './lieu/say-state.ts';
import { setUpListButtons } from './my-list.ts';
import { setUpPrint } from './print-button.ts';

sayState();
hideExpired();
sayAges();
setUpListButtons();
setUpPrint();
setUpCopy();
