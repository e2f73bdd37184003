package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Catalogue;

class RoleChoiceTests {

    private final RoleChoice regulator = RoleChoice.of("sector-regulator/host-entity-rep");

    @Test
    void theWantedRoleComesFirst() {
        assertThat(regulator.first(Set.of("host-entity-rep", "sector-regulator")::contains))
                .isEqualTo("sector-regulator");
    }

    @Test
    void theNextOneStandsInWhereNobodyHoldsIt() {
        assertThat(regulator.first("host-entity-rep"::equals)).isEqualTo("host-entity-rep");
    }

    @Test
    void theWantedRoleStaysWhereNobodyHoldsAny() {
        assertThat(regulator.first(role -> false)).isEqualTo("sector-regulator");
    }

    @Test
    void aRoleAloneIsAChoiceAsWell() {
        assertThat(RoleChoice.of("ciso").roles()).containsExactly("ciso");
    }

    @Test
    void refusesAnEmptyRole() {
        for (String wrong : List.of("", "ciso/", "/ciso", "a//b")) {
            assertThatThrownBy(() -> RoleChoice.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theCatalogueNamesOnlyRolesThatThereAre() {
        Set<String> known = Set.copyOf(
                Catalogue.read("roles").stream().map(row -> row.get("id")).toList());
        assertThat(Catalogue.read("gates"))
                .flatExtracting(row -> Stream.concat(
                                Stream.of(row.get("voter_roles").split("\\|")),
                                Stream.of(row.get("second_signer")).filter(role -> !role.isEmpty()))
                        .flatMap(choice -> RoleChoice.of(choice).roles().stream())
                        .toList())
                .isSubsetOf(known);
    }
}
