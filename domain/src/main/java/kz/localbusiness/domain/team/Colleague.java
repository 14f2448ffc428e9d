package kz.localbusiness.domain.team;

import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Somebody of the team who can sign in.
///
/// @param name empty when they have told none
/// @param staff whom clients book when they book this person, null for those nobody books
/// @param standing how far the realm has followed what was decided here
public record Colleague(
        AccountId account,
        String name,
        EmailAddress email,
        TeamRole role,
        @Nullable StaffId staff,
        Standing standing) {

    public static final int MAX_NAME = 80;

    public enum Standing {
        SETTLED,
        /// The realm does not know the role yet.
        CHANGING,
        /// Counts for nothing any more, but the account may still be there.
        LEAVING
    }

    public Colleague {
        name = Texts.optional("name", name, MAX_NAME);
    }

    public boolean isLeaving() {
        return standing == Standing.LEAVING;
    }

    boolean isOwner() {
        return role == TeamRole.OWNER && !isLeaving();
    }

    boolean is(TeamRole what, @Nullable StaffId whom) {
        return role == what && (whom == null ? staff == null : whom.equals(staff));
    }

    Colleague becoming(TeamRole next, @Nullable StaffId whom) {
        return new Colleague(account, name, email, next, whom, Standing.CHANGING);
    }

    Colleague in(Standing next) {
        return new Colleague(account, name, email, role, staff, next);
    }
}
