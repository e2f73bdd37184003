@org.jspecify.annotations.NullMarked
package org.soclifecycle.dashboard.web;
