/** The pages of a programme's plan. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.plan.web;
