package kz.localbusiness.application.team.out;

import kz.localbusiness.application.team.InvitationEmail;

/// Brings invitations to people.
@FunctionalInterface
public interface InvitationEmails {

    /// @return false when no mail server has taken it
    boolean send(InvitationEmail email);
}
