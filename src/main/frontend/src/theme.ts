// Runs before the page is painted, so that a dark page never flashes white.
const choice = localStorage.getItem('soc.theme');
const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.setAttribute('data-bs-theme', dark ? 'dark' : 'light');
