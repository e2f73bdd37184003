package org.soclifecycle.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who signed in, as the session keeps it. Changed roles end the session, so these are always the current ones. */
final class SignedInPerson implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final String displayName;
    private final Set<GlobalRole> roles;
    private final boolean active;
    private final boolean locked;
    private @Nullable String passwordHash;

    SignedInPerson(AccountRow row, String passwordHash, boolean locked) {
        this.username = row.username();
        this.displayName = row.displayName();
        this.roles = row.roles();
        this.active = row.active();
        this.passwordHash = passwordHash;
        this.locked = locked;
    }

    Actor actor() {
        return new Actor(username, displayName, roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(roles);
    }

    /** The names Spring Security knows the roles by. */
    static List<SimpleGrantedAuthority> authorities(Set<GlobalRole> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** For the page header. */
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
