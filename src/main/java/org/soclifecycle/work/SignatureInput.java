package org.soclifecycle.work;

/**
 * What a person gives to sign: the statement they read and their password. The password is checked and forgotten; it is
 * no part of what is submitted, kept or recorded.
 *
 * @param statement id of the statement that was shown, for example {@code approved/1}
 */
public record SignatureInput(String statement, String password) {

    @Override
    public String toString() {
        return "SignatureInput[statement=" + statement + "]";
    }
}
