package org.soclifecycle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The architecture's rules, checked on the byte code. */
class ModularityTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.soclifecycle");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(SocLifecycleApplication.class).verify();
    }

    @Test
    void onlyTheEngineTheLifecycleAndTheBlueprintKnowCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.soclifecycle.engine..", "org.soclifecycle.lifecycle..", "org.soclifecycle.blueprint..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CODE);
    }

    @Test
    void onlyTheDashboardReadsTheRecordAndNobodyUsesTheTop() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.soclifecycle.audit..", "org.soclifecycle.dashboard..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.soclifecycle.audit..")
                .check(CODE);
        for (String top : List.of("lifecycle", "dashboard", "web", "demo", "notification")) {
            String itself = "org.soclifecycle." + top + "..";
            noClasses()
                    .that()
                    .resideOutsideOfPackage(itself)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(itself)
                    .check(CODE);
        }
    }

    @Test
    void entitiesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void controllersLieInWebPackages() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..web..")
                .allowEmptyShould(true)
                .check(CODE);
    }
}
