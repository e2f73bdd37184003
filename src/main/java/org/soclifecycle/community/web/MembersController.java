package org.soclifecycle.community.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.CommunityPage;
import org.soclifecycle.community.CommunityPages;
import org.soclifecycle.community.MemberRules;
import org.soclifecycle.community.Members;
import org.soclifecycle.community.SectorMember;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The members of the sector, as a page and as a file. */
@Controller
@RequestMapping("/programs/{key}/members")
class MembersController {

    private final CurrentUser currentUser;
    private final CommunityPages pages;
    private final Members members;

    MembersController(CurrentUser currentUser, CommunityPages pages, Members members) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.members = members;
    }

    @GetMapping
    String page(@PathVariable String key, MemberFilter filter, Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = pages.require(CommunityPage.MEMBERS, key, actor);
        model.addAttribute("program", program);
        model.addAttribute("query", filter.query());
        model.addAttribute("members", members.of(program.id(), filter.query()));
        model.addAttribute("coverage", members.coverage(program.id()));
        model.addAttribute("categories", MemberRules.CATEGORIES);
        model.addAttribute("memberships", MemberRules.MEMBERSHIPS);
        model.addAttribute(
                "sorts", List.of("criticality", "entity", "category", "membership", "contactVerifiedOn", "signedUpOn"));
        model.addAttribute("mayChange", members.mayChange(actor, program));
        return "community/members";
    }

    /** The headings are those that a file to import may have. */
    @GetMapping(params = "format")
    View file(@PathVariable String key, MemberFilter filter, Tables as) {
        ProgramRow program = pages.require(CommunityPage.MEMBERS, key, currentUser.require());
        return as.file(program.key() + "-members", columns(), members.of(program.id(), filter.query()));
    }

    private static Columns<SectorMember> columns() {
        return Columns.of(SectorMember.class)
                .text("members.entity", SectorMember::entity)
                .word("members.ownership", member -> word("ownership", member.ownership()))
                .word("members.category", member -> word("category", member.category()))
                .number("members.criticality", SectorMember::criticality)
                .word("members.membership", member -> word("membership", member.membership()))
                .text("members.contactName", SectorMember::contactName)
                .text("members.contactAddress", SectorMember::contactAddress)
                .date("members.contactVerifiedOn", SectorMember::contactVerifiedOn)
                .date("members.signedUpOn", SectorMember::signedUpOn);
    }

    private static @Nullable String word(String column, @Nullable String value) {
        return value == null ? null : "members." + column + "." + value;
    }
}
