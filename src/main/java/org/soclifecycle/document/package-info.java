/** What leaves the product as a file to keep: PDF documents and drawings made from templates. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"core"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.document;
