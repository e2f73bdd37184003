@org.jspecify.annotations.NullMarked
package org.soclifecycle.roadmap.web;
