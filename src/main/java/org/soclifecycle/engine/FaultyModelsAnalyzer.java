package org.soclifecycle.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the findings instead of a stack trace. */
class FaultyModelsAnalyzer extends AbstractFailureAnalyzer<FaultyModels> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyModels cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Mend the models named above and start again.", cause);
    }
}
