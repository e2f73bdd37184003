/** SOC Lifecycle: the application and how it finds its database; the modules lie in the sub-packages. */
@org.jspecify.annotations.NullMarked
package org.soclifecycle;
