package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who can sign in, and as what.
@Tag(name = "Admin: team")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/team",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminTeamResource {

    private final AdminBusinesses businesses;
    private final ShowTeam teams;
    private final ChangeColleague changes;
    private final RemoveColleague removals;
    private final SignOutEverywhere signOuts;
    private final ShowPhonesToStaff phones;

    AdminTeamResource(
            AdminBusinesses businesses,
            ShowTeam teams,
            ChangeColleague changes,
            RemoveColleague removals,
            SignOutEverywhere signOuts,
            ShowPhonesToStaff phones) {
        this.businesses = businesses;
        this.teams = teams;
        this.changes = changes;
        this.removals = removals;
        this.signOuts = signOuts;
        this.phones = phones;
    }

    @Operation(summary = "Everybody who can sign in, and who is asked to join")
    @Refuses(ProblemType.SIGN_IN_SILENT)
    @GetMapping
    RestTeam show(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return teams.show(new ShowTeam.Query(business))
                .map(RestTeam::of)
                .orElseThrow(() -> Refused.as(ProblemType.SIGN_IN_SILENT));
    }

    @Operation(summary = "Say what somebody is; they sign in anew")
    @Refuses({ProblemType.LAST_OWNER, ProblemType.ABOVE_ROLE, ProblemType.SIGN_IN_SILENT})
    @PutMapping("/{account}")
    RestTeam change(
            @PathVariable String slug, @PathVariable String account, @RequestBody RestPost body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var fields = new TeamFields(checks);
        var role = fields.role(body.role());
        var staff = fields.staff(body.staffId());
        checks.end();
        var command =
                new ChangeColleague.Command(business, named(account), role.orElseThrow(), staff);
        return TeamAnswers.team(changes.change(command));
    }

    @Operation(summary = "Take somebody off the team; their account and sessions end")
    @Refuses({ProblemType.LAST_OWNER, ProblemType.ABOVE_ROLE, ProblemType.SIGN_IN_SILENT})
    @DeleteMapping("/{account}")
    RestTeam remove(@PathVariable String slug, @PathVariable String account) {
        var business = businesses.require(slug).business().id();
        var command = new RemoveColleague.Command(business, named(account));
        return TeamAnswers.team(removals.remove(command));
    }

    @Operation(summary = "End whatever somebody is signed in to, on every device")
    @Refuses({ProblemType.ABOVE_ROLE, ProblemType.SIGN_IN_SILENT})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenTo(Audience.TEAM)
    @PostMapping("/{account}/sign-out")
    void signOut(@PathVariable String slug, @PathVariable String account) {
        var business = businesses.require(slug).business().id();
        TeamAnswers.team(signOuts.signOut(new SignOutEverywhere.Command(business, named(account))));
    }

    @Operation(summary = "End whatever the caller is signed in to, on every device")
    @Refuses(ProblemType.SIGN_IN_SILENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenTo(Audience.TEAM)
    @PostMapping("/sign-out")
    void signOutMyself(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        TeamAnswers.team(signOuts.signOut(new SignOutEverywhere.Command(business, null)));
    }

    @Operation(summary = "Decide whether staff see how clients can be reached")
    @Refuses(ProblemType.SIGN_IN_SILENT)
    @OpenTo(Audience.OWNERS)
    @PutMapping("/phones")
    RestTeam showPhones(@PathVariable String slug, @RequestBody RestPhones body) {
        var business = businesses.require(slug).business().id();
        var shown = body.shownToStaff();
        if (shown == null) {
            throw Refused.wrong("shownToStaff", Rule.REQUIRED);
        }
        return TeamAnswers.team(phones.decide(new ShowPhonesToStaff.Command(business, shown)));
    }

    private static AccountId named(String account) {
        if (!AccountId.isValid(account)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        return new AccountId(account);
    }
}
