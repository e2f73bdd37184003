// Builds the style sheets, scripts and icons of the pages. Does nothing when nothing changed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, '../../..');
const templates = join(project, 'src/main/resources/templates');
const OUTPUTS = ['app.css', 'form.css', 'diagram.css', 'app.js', 'theme.js', 'form.js', 'diagram.js', 'icons.svg', 'icon.svg'];

/** Builds into the folder, unless every output is newer than every input. */
export async function run(output) {
    const target = resolve(output ?? join(project, 'target/classes/static/assets'));
    if (upToDate(target)) {
        console.log('Front end is up to date.');
        return;
    }
    installPackages();
    checkTypes();
    mkdirSync(target, { recursive: true });
    await bundle(target);
    await styles(target);
    icons(target);
    copyFileSync(join(here, 'src/icon.svg'), join(target, 'icon.svg'));
    report(target);
}

function files(folder) {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath ?? entry.path, entry.name));
}

function inputs() {
    const own = readdirSync(here, { withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(here, entry.name));
    return [...own, ...files(join(here, 'src')), ...files(templates), ...javaSources()];
}

/** Java that names icons or classes for the pages: the web packages. */
function javaSources() {
    return files(join(project, 'src/main/java')).filter(file => /[\\/]web[\\/].*\.java$/.test(file));
}

function upToDate(target) {
    const outputs = OUTPUTS.map(name => join(target, name));
    if (!outputs.every(existsSync)) return false;
    const oldest = Math.min(...outputs.map(file => statSync(file).mtimeMs));
    return inputs().every(file => statSync(file).mtimeMs < oldest);
}

/** Runs npm only when the packages are missing or the lock file changed since the last run. */
function installPackages() {
    const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
    const stamp = join(here, 'node_modules/.lock-sha256');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
    console.log('Installing the front end packages ...');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: here,
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    if (npm.error || npm.status !== 0) {
        throw sentence('npm could not install the packages of src/main/frontend: is npm installed and the registry reachable?');
    }
    writeFileSync(stamp, lock);
}

function checkTypes() {
    try {
        execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '--project', here], {
            stdio: 'inherit',
        });
    } catch {
        throw sentence('The TypeScript of src/main/frontend has type errors; they are listed above.');
    }
}

async function bundle(target) {
    const { build } = await import('esbuild');
    await build({
        absWorkingDir: here,
        entryPoints: {
            app: 'src/app.ts',
            theme: 'src/theme.ts',
            form: 'src/form.ts',
            diagram: 'src/diagram.ts',
        },
        outdir: target,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'eof',
        logLevel: 'warning',
    });
}

async function styles(target) {
    const { build } = await import('esbuild');
    await build({
        absWorkingDir: here,
        entryPoints: { app: 'src/styles/app.css', form: 'src/styles/form.css', diagram: 'src/styles/diagram.css' },
        outdir: target,
        bundle: true,
        minify: true,
        charset: 'utf8',
        loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' },
        logLevel: 'error',
    });
    await dropUnusedRules(join(target, 'app.css'));
}

/** Tabler has thousands of rules; only those stay whose classes occur in a template, a script or a web class. */
async function dropUnusedRules(file) {
    const { PurgeCSS } = await import('purgecss');
    const content = [...files(templates), ...files(join(here, 'src')).filter(name => name.endsWith('.ts')), ...javaSources()];
    const [purged] = await new PurgeCSS().purge({
        content: content.map(name => ({ raw: readFileSync(name, 'utf8'), extension: 'html' })),
        css: [{ raw: readFileSync(file, 'utf8') }],
        defaultExtractor: text => text.match(/[A-Za-z0-9_-]+/g) ?? [],
        safelist: { standard: [/^htmx-/, /^soc-phase-\d$/, 'data-bs-theme', 'html', 'body'], greedy: [/^soc-keep-/] },
        keyframes: true,
    });
    writeFileSync(file, purged.css);
}

/** One sprite of the icons that a template or script names. */
function icons(target) {
    const names = new Set();
    for (const file of [...files(templates), ...files(join(here, 'src')), ...javaSources()]) {
        for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:icons\.svg#|\bicon\(\s*(?:name\s*=\s*)?['"])([a-z0-9-]+)/g)) {
            names.add(name);
        }
    }
    const symbols = [...names].sort().map(name => {
        const source = join(here, 'node_modules/@tabler/icons/icons/outline', `${name}.svg`);
        if (!existsSync(source)) {
            throw sentence(`There is no icon named ${name}; see the outline icons of @tabler/icons.`);
        }
        const drawing = readFileSync(source, 'utf8').replace(/<!--[\s\S]*?-->/g, '').match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
        return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.replace(/\s*\n\s*/g, '')}</symbol>`;
    });
    writeFileSync(join(target, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

function report(target) {
    const sizes = OUTPUTS.map(name => `${name} ${Math.ceil(statSync(join(target, name)).size / 1024)} KB`);
    console.log(`Front end built in ${relative(project, target)}: ${sizes.join(', ')}`);
}

function sentence(text) {
    return Object.assign(new Error(text), { sentence: text });
}
