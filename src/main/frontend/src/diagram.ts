import { show } from './diagram/island';

for (const host of document.querySelectorAll<HTMLElement>('[data-diagram]')) {
    show(host).catch((failure: unknown) => {
        console.error(failure);
        host.setAttribute('data-failed', '');
        host.prepend('The diagram could not be drawn; the list below says the same in words.');
    });
}
