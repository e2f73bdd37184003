import { confirmations } from './shell/confirm';
import { htmxSetUp } from './shell/htmx';
import { menus } from './shell/menus';
import { once } from './shell/once';
import { shortcuts } from './shell/shortcuts';
import { themeToggle } from './shell/theme-toggle';
import { toasts } from './shell/toasts';
import { copyButtons } from './shell/copy';

htmxSetUp();
menus();
themeToggle();
confirmations();
once();
shortcuts();
toasts();
copyButtons();
document.documentElement.setAttribute('data-script', 'ready');
