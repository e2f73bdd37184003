package org.soclifecycle.community.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.Agreement;
import org.soclifecycle.community.CommunityPage;
import org.soclifecycle.community.CommunityPages;
import org.soclifecycle.community.EcosystemActor;
import org.soclifecycle.community.EcosystemChecks;
import org.soclifecycle.community.Ecosystems;
import org.soclifecycle.community.NetworkPicture;
import org.soclifecycle.community.RoleSplit;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is around the team. */
@Controller
@RequestMapping("/programs/{key}/ecosystem")
class EcosystemController {

    private final CurrentUser currentUser;
    private final CommunityPages pages;
    private final Ecosystems ecosystems;
    private final EcosystemChecks checks;

    EcosystemController(CurrentUser currentUser, CommunityPages pages, Ecosystems ecosystems, EcosystemChecks checks) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.ecosystems = ecosystems;
        this.checks = checks;
    }

    @GetMapping
    String page(@PathVariable String key, @RequestParam(required = false) @Nullable String since, Model model) {
        ProgramRow program = seen(key);
        Ecosystems.Ecosystem ecosystem = ecosystems.of(program.id());
        model.addAttribute("program", program);
        model.addAttribute("ecosystem", ecosystem);
        model.addAttribute("picture", NetworkPicture.of(ecosystem.actors()));
        model.addAttribute("parties", RoleSplit.PARTIES);
        model.addAttribute("days", checks.days(program.id()));
        model.addAttribute("since", checks.since(program.id(), since).orElse(null));
        return "community/ecosystem";
    }

    @GetMapping(params = {"format", "table=actors"})
    View actors(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Columns<EcosystemActor> columns = Columns.of(EcosystemActor.class)
                .text("ecosystem.actor", EcosystemActor::name)
                .text("ecosystem.kind", EcosystemActor::kind)
                .text("ecosystem.roleNow", EcosystemActor::roleNow)
                .text("ecosystem.relationWanted", EcosystemActor::relationWanted)
                .number("ecosystem.trust", EcosystemActor::trust)
                .text("ecosystem.agreements", EcosystemController::agreements);
        return as.file(
                program.key() + "-ecosystem",
                columns,
                ecosystems.of(program.id()).actors());
    }

    @GetMapping(params = {"format", "table=roles"})
    View roles(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Columns<RoleSplit.Row> columns =
                Columns.of(RoleSplit.Row.class).text("ecosystem.split.task", RoleSplit.Row::task);
        for (String party : RoleSplit.PARTIES) {
            columns = columns.text(
                    "ecosystem.party." + party, row -> row.letters().get(party));
        }
        return as.file(
                program.key() + "-role-split",
                columns,
                ecosystems.of(program.id()).roleSplit().rows());
    }

    private static String agreements(EcosystemActor actor) {
        return actor.agreements().stream().map(EcosystemController::text).collect(Collectors.joining("; "));
    }

    private static String text(Agreement one) {
        String signed = one.signed() == null ? "not signed" : "signed " + one.signed();
        return (one.type() == null ? "" : one.type() + ", ")
                + signed
                + (one.endsOn() == null ? "" : ", ends " + one.endsOn());
    }

    private ProgramRow seen(String key) {
        return pages.require(CommunityPage.ECOSYSTEM, key, currentUser.require());
    }
}
