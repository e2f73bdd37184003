package org.soclifecycle.program;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.ProgramOfAddress;
import org.springframework.stereotype.Component;

/** Finds the programme whose key stands in the address. */
@Component
class ProgramAddresses implements ProgramOfAddress {

    private static final Pattern ADDRESS = Pattern.compile("/programs/([^/]+)(/.*)?");

    private final ProgramRepository programs;

    ProgramAddresses(ProgramRepository programs) {
        this.programs = programs;
    }

    @Override
    public Optional<ProgramId> programOf(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches() ? programs.findByKey(address.group(1)).map(Program::id) : Optional.empty();
    }
}
