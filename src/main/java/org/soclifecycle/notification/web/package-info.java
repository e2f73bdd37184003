/** The pages of notices: what a person was told, and how that person wants to be told. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.notification.web;
