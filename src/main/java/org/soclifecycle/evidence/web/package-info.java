/** The pages of evidence and deliverables. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.evidence.web;
