import { mount } from './form/island';

for (const host of document.querySelectorAll<HTMLElement>('[data-form]')) {
    mount(host).catch((failure: unknown) => {
        console.error(failure);
        host.prepend('The form could not be shown. Please reload the page; if that does not help, tell your administrator.');
    });
}
