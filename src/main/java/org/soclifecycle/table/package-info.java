/** Tables that leave the product as files, for spreadsheets and other programs. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Table",
        allowedDependencies = {"core"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.table;
