// Unpacks the headless browser of the browser tests, its fonts and its libraries, into the folder. Does nothing when it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');

try {
    await run(resolve(process.argv[2]));
} catch (failure) {
    console.error(failure.message);
    process.exit(1);
}

async function run(target) {
    const stamp = join(target, 'package-lock.json');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
    installPackages();
    const half = `${target}.half`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    await unpack(half);
    writeFileSync(join(half, 'fonts/fonts.conf'), fontsOf(target));
    writeFileSync(join(half, 'package-lock.json'), lock);
    rmSync(target, { recursive: true, force: true });
    renameSync(half, target);
}

function installPackages() {
    const stamp = join(here, 'node_modules/.lock');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: here,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
    });
    if (npm.error || npm.status !== 0) {
        throw new Error('npm could not install the package of src/test/browser: is npm installed and the registry reachable?');
    }
    writeFileSync(stamp, lock);
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a bare container. */
async function unpack(folder) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        throw new Error('The browser of the browser tests runs on Linux on x86-64 only; SOC_TEST_BROWSER can name another Chromium.');
    }
    process.env.TMPDIR = folder;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
}

/** Only the fonts of the package, so that pages look the same on every machine. */
function fontsOf(target) {
    return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${target}/fonts</dir><cachedir>${target}/fonts-cache</cachedir></fontconfig>
`;
}
