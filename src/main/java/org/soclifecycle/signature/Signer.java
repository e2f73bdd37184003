package org.soclifecycle.signature;

import java.util.List;

/**
 * Who signs, as it stands on the signature for ever, whatever becomes of the account.
 *
 * @param roles the names of the roles in which the person acts
 */
public record Signer(String username, String name, List<String> roles) {}
