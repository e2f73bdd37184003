@org.jspecify.annotations.NullMarked
package org.soclifecycle.feed.web;
