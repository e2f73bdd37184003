package org.soclifecycle.blueprint;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Checks the models in folders and prints the findings, one a line: {@code LintCommand <folder>…}, usually
 * {@code LintCommand processes forms}. Ends with 1 when there are findings, with 2 when called wrongly. With
 * {@code --ids} first it prints the element ids instead, in the form of {@code blueprint/released-ids.txt}.
 *
 * <p>From the source tree: {@code mvn -q compile exec:java -Dexec.mainClass=org.soclifecycle.blueprint.LintCommand
 * -Dexec.args="processes forms"}. From the packaged jar, whose manifest must name the {@code PropertiesLauncher}
 * (layout ZIP): {@code java -Dloader.main=org.soclifecycle.blueprint.LintCommand -jar soc-lifecycle.jar processes
 * forms}; with the standard manifest {@code java -cp soc-lifecycle.jar -Dloader.main=…
 * org.springframework.boot.loader.launch.PropertiesLauncher processes forms}.
 */
public final class LintCommand {

    private static final String IDS = "--ids";

    private LintCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> folders =
                Arrays.stream(arguments).filter(text -> !text.equals(IDS)).toList();
        if (folders.isEmpty()) {
            err.println("Usage: LintCommand [--ids] <folder>...");
            return 2;
        }
        ModelFiles files = ModelFiles.below(
                folders.stream().map(Path::of).filter(Files::isDirectory).toArray(Path[]::new));
        if (files.all().isEmpty()) {
            err.println("No models in " + String.join(", ", folders));
            return 2;
        }
        return folders.size() < arguments.length ? printIds(files, out) : lint(files, out, err);
    }

    private static int printIds(ModelFiles files, PrintStream out) {
        NamingRules.ids(new ModelSet(files)).forEach(out::println);
        return 0;
    }

    private static int lint(ModelFiles files, PrintStream out, PrintStream err) {
        LintCatalogue known = LintCatalogue.fromClassPath();
        known.missing().forEach(name -> err.println("Not on the class path, so not checked: " + name));
        List<Finding> findings = new ArrayList<>(new ModelLint(known).check(files));
        SpringFactoriesLoader.forDefaultResourceLocation()
                .load(ModelFileCheck.class)
                .forEach(check -> findings.addAll(check.check(files)));
        findings.forEach(out::println);
        err.println(findings.isEmpty() ? "No findings." : findings.size() + " findings.");
        return findings.isEmpty() ? 0 : 1;
    }
}
