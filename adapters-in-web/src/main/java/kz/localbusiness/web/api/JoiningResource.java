package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.JoinDecision.AddressTaken;
import kz.localbusiness.domain.team.JoinDecision.InvitationGone;
import kz.localbusiness.domain.team.JoinDecision.Joined;
import kz.localbusiness.domain.team.JoinDecision.NotForThisAddress;
import kz.localbusiness.domain.team.JoinDecision.SignInSilent;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Joining a team by an invitation's link.
@Tag(name = "Joining")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/invitations",
        produces = MediaType.APPLICATION_JSON_VALUE)
class JoiningResource {

    private final ResolveSlug slugs;
    private final AcceptInvitation acceptances;

    JoiningResource(ResolveSlug slugs, AcceptInvitation acceptances) {
        this.slugs = slugs;
        this.acceptances = acceptances;
    }

    @Operation(summary = "Accept an invitation and get an account")
    @Refuses({
        ProblemType.INVITATION_GONE,
        ProblemType.ADDRESS_TAKEN,
        ProblemType.OTHER_ADDRESS,
        ProblemType.SIGN_IN_SILENT
    })
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/accept")
    RestTeam.Person accept(@PathVariable String slug, @RequestBody RestJoining body) {
        return switch (acceptances.accept(command(business(slug), body))) {
            case Joined(var colleague) -> RestTeam.Person.of(colleague);
            case InvitationGone _ -> throw Refused.as(ProblemType.INVITATION_GONE);
            case NotForThisAddress _ -> throw Refused.as(ProblemType.OTHER_ADDRESS);
            case AddressTaken _ -> throw Refused.as(ProblemType.ADDRESS_TAKEN);
            case SignInSilent _ -> throw Refused.as(ProblemType.SIGN_IN_SILENT);
        };
    }

    private BusinessId business(String slug) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(slugs::resolve)
                .orElseThrow(() -> Refused.as(ProblemType.INVITATION_GONE));
    }

    private static AcceptInvitation.Command command(BusinessId business, RestJoining body) {
        var token = body.token();
        if (token == null || !InviteToken.isValid(token)) {
            throw Refused.as(ProblemType.INVITATION_GONE);
        }
        var checks = new FieldChecks();
        var fields = new TeamFields(checks);
        var typed = checks.line("name", body.name(), Colleague.MAX_NAME);
        var name = checks.required("name", body.name(), typed);
        var email = checks.required("email", body.email(), fields.email(body.email()));
        var password = password(checks, body.password());
        var language = fields.language(body.language());
        checks.end();
        return new AcceptInvitation.Command(
                business,
                new InviteToken(token),
                name.orElseThrow(),
                email.orElseThrow(),
                password.orElseThrow(),
                language);
    }

    private static Optional<Password> password(FieldChecks checks, @Nullable String raw) {
        if (raw == null) {
            checks.refuse("password", Rule.REQUIRED);
            return Optional.empty();
        }
        if (!Password.isAcceptable(raw)) {
            checks.refuse("password", Rule.OUT_OF_RANGE, Password.MIN_LENGTH, Password.MAX_LENGTH);
            return Optional.empty();
        }
        return Optional.of(new Password(raw));
    }
}
