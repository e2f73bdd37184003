package org.soclifecycle.signature;

/** Somebody signed; published in the transaction of the signature. */
public record SignatureGiven(SignatureRow signature) {}
