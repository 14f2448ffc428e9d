package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.application.team.InviteColleague.Answer.NotInvited;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who is asked to join the team.
@Tag(name = "Admin: team")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/team/invitations",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminInvitationResource {

    private final AdminBusinesses businesses;
    private final InviteColleague invitations;
    private final RevokeInvitation revocations;

    AdminInvitationResource(
            AdminBusinesses businesses, InviteColleague invitations, RevokeInvitation revocations) {
        this.businesses = businesses;
        this.invitations = invitations;
        this.revocations = revocations;
    }

    @Operation(summary = "Ask somebody to join, by e-mail or by a link that is handed over")
    @Refuses({ProblemType.ABOVE_ROLE, ProblemType.LIMIT_REACHED, ProblemType.SIGN_IN_SILENT})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestTeam.Sent invite(@PathVariable String slug, @RequestBody RestInvite body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var fields = new TeamFields(checks);
        var role = fields.role(body.role());
        var staff = fields.staff(body.staffId());
        var email = fields.email(body.email());
        var language = fields.language(body.language());
        checks.end();
        var command =
                new InviteColleague.Command(
                        business, role.orElseThrow(), staff, email.orElse(null), language);
        return switch (invitations.invite(command)) {
            case Invited invited -> RestTeam.Sent.of(invited);
            case NotInvited(var why) -> throw TeamAnswers.refused(why);
        };
    }

    @Operation(summary = "Take an invitation back that nobody has accepted")
    @Refuses(ProblemType.ABOVE_ROLE)
    @DeleteMapping("/{id}")
    RestTeam revoke(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var command = new RevokeInvitation.Command(business, new InvitationId(Keys.path(id)));
        return TeamAnswers.team(revocations.revoke(command));
    }
}
