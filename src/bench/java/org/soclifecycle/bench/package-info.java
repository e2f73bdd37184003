/** Measures the product beside the plain engine and writes what it found to docs/performance.md. */
package org.soclifecycle.bench;
