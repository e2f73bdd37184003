@org.jspecify.annotations.NullMarked
package org.soclifecycle.audit.web;
