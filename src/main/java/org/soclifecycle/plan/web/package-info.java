/** Pages of the plan. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.plan.web;
