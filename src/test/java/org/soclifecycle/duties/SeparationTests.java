package org.soclifecycle.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soclifecycle.core.Catalogue;

class SeparationTests {

    private static final Part OF_DAN = new Part(SeparationRule.SOD_1, "dan", "completed “Submit deliverable”");

    private static Asker asker(String username, String... actsFor) {
        return new Asker(username, false, Set.of(actsFor));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnIdAndATitleAndIsFoundByItsId(SeparationRule rule) {
        assertThat(rule.id()).matches("SOD-[1-8]");
        assertThat(rule.title()).isNotBlank();
        assertThat(SeparationRule.of(rule.id())).contains(rule);
    }

    @Test
    void whoHadNoPartMayAct() {
        assertThat(Separation.breach(asker("ann"), List.of(OF_DAN))).isEmpty();
        assertThat(Separation.breach(asker("ann"), List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOD_1", "SOD_2", "SOD_3", "SOD_4", "SOD_5", "SOD_6"})
    void whoHadAPartMayNotActAndIsToldTheRule(SeparationRule rule) {
        Part own = new Part(rule, "dan", "completed “It”");
        Breach breach = Separation.breach(asker("dan"), List.of(own)).orElseThrow();
        assertThat(breach.rule()).isEqualTo(rule);
        assertThat(breach.told(name -> name.toUpperCase()))
                .startsWith("You completed “It”;")
                .contains("separation of duties, " + rule.id() + ": " + rule.title());
        assertThat(breach.about("dan", String::toUpperCase)).startsWith("DAN completed “It”;");
    }

    @Test
    void aDelegateInheritsTheConflictsOfTheDelegator() {
        Breach breach = Separation.breach(asker("bob", "dan"), List.of(OF_DAN)).orElseThrow();
        assertThat(breach.rule()).isEqualTo(SeparationRule.SOD_7);
        assertThat(breach.told(String::toUpperCase))
                .startsWith("You act for DAN, who completed “Submit deliverable”;")
                .contains("SOD-7", "here SOD-1");
    }

    @Test
    void aDelegateWhoIsExcludedStaysExcluded() {
        Breach breach = Separation.breach(asker("dan", "ann"), List.of(OF_DAN)).orElseThrow();
        assertThat(breach.rule()).isEqualTo(SeparationRule.SOD_1);
    }

    @Test
    void anAuditorChangesNothingWhateverElse() {
        Breach breach =
                Separation.breach(new Asker("aud", true, Set.of()), List.of()).orElseThrow();
        assertThat(breach.rule()).isEqualTo(SeparationRule.SOD_8);
        assertThat(breach.told(String::toUpperCase)).contains("Auditors read everything", "SOD-8");
    }

    @Test
    void rolesThatMeetInOnePersonAreFound() {
        assertThat(RoleConflicts.among(List.of("program-manager", "steering-board", "asset-owner")))
                .extracting(RoleConflict::rule, RoleConflict::role, RoleConflict::other)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SeparationRule.SOD_3, "program-manager", "steering-board"));
        assertThat(RoleConflicts.among(List.of("soc-manager", "phase-lead"))).isEmpty();
        assertThat(RoleConflicts.among(List.of("auditor", "soc-manager")))
                .extracting(RoleConflict::other)
                .containsExactly("soc-manager");
    }

    @Test
    void theCatalogueNamesRolesThatThereAre() {
        List<String> known =
                Catalogue.read("roles").stream().map(row -> row.get("id")).toList();
        assertThat(RoleConflicts.all()).extracting(RoleConflict::role).allMatch(known::contains);
        assertThat(RoleConflicts.all())
                .extracting(RoleConflict::other)
                .allMatch(other -> other.equals("*") || known.contains(other));
        assertThat(Arrays.stream(SeparationRule.values()).flatMap(rule -> rule.barredRoles().stream()))
                .allMatch(known::contains);
    }
}
