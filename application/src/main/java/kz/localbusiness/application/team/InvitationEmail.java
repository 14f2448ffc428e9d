package kz.localbusiness.application.team;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.TeamRole;

/// Everything that an invitation says.
///
/// @param link opens it; to be kept out of every log
public record InvitationEmail(
        EmailAddress to,
        String business,
        TeamRole role,
        URI link,
        Instant expires,
        ZoneId zone,
        Language language) {

    @Override
    public String toString() {
        return "InvitationEmail[hidden]";
    }
}
