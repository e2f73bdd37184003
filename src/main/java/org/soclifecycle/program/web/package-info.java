@org.jspecify.annotations.NullMarked
package org.soclifecycle.program.web;
