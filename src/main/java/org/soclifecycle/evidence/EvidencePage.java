package org.soclifecycle.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of evidence, newest first.
 *
 * @param total how many there are on all pages
 * @param next what to ask for the page after this one; null on the last
 */
public record EvidencePage(
        List<EvidenceRow> rows, int total, @Nullable Integer next) {}
