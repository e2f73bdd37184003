/** The pages of work: inbox, tasks and registers. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.work.web;
