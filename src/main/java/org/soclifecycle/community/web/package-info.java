@org.jspecify.annotations.NullMarked
package org.soclifecycle.community.web;
