/** The pages of identity: sign-in, passwords and the administration of accounts. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle.identity.web;
