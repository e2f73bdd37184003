package org.soclifecycle.blueprint;

import java.util.stream.Stream;

/** One thing that must hold for the models; yields a finding for each place where it does not. */
@FunctionalInterface
interface Rule {

    Stream<Finding> check(ModelSet models, LintCatalogue known);
}
