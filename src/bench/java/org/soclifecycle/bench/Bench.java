package org.soclifecycle.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs the measurements. Arguments: the parts, separated by commas; the packaged application. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts = List.of(arguments[0].split(","));
        Report report = new Report(Path.of("docs", "performance.md"));
        try (Server server = Server.start(Path.of("target", "bench"))) {
            if (parts.contains("forecast")) {
                report.replace("forecast", Forecasts.measure());
            }
            if (parts.contains("start")) {
                report.replace("start", new Starting(server, Path.of(arguments[1])).measure());
            }
            if (parts.contains("portfolio")) {
                try (Product product = Product.start(server)) {
                    report.replace("portfolio", new Portfolios(server, product).measure());
                }
            }
            if (parts.contains("actions") || parts.contains("inbox")) {
                try (Product product = Product.start(server);
                        PlainEngine plain = PlainEngine.start(server)) {
                    if (parts.contains("actions")) {
                        report.replace("actions", new Actions(product, plain).measure());
                    }
                    if (parts.contains("inbox")) {
                        report.replace("inbox", new Inboxes(server, product, plain).measure());
                    }
                }
            }
            report.replace("machine", Machine.describe(server));
        }
    }
}
