// Old syntax on purpose: it must run on every Node there is, to say in one line that it is too old.
var major = parseInt(process.versions.node.split('.')[0], 10);
if (major < 20) {
    console.error('The front end needs Node.js 20 or newer; this is ' + process.versions.node + '. Install a newer Node.js and build again.');
    process.exit(1);
}
import('./build.mjs').then(
    function (build) {
        return build.run(process.argv[2]);
    }
).catch(function (failure) {
    console.error(failure && failure.sentence ? failure.sentence : failure);
    process.exit(1);
});
