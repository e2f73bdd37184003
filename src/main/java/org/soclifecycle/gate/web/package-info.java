/** The page of a programme's gates. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.gate.web;
