package kz.localbusiness.application.team.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// The accounts of the current business's realm. Everything may be repeated; false, or nothing, is
/// answered when the realm does not.
public interface Accounts {

    /// Whoever has a role of the team, in the highest one they have.
    Optional<List<Colleague>> team();

    Creation create(Newcomer newcomer);

    /// The only role of the team from now on; whatever the account is signed in to ends.
    ///
    /// @param staff null for nobody
    boolean assign(AccountId account, TeamRole role, @Nullable StaffId staff);

    /// Every session ends, on every device.
    boolean signOut(AccountId account);

    boolean remove(AccountId account);

    record Newcomer(
            String name,
            EmailAddress email,
            boolean emailVerified,
            Password password,
            Language language,
            TeamRole role,
            @Nullable StaffId staff) {}

    sealed interface Creation {

        /// @param again it was there already, in exactly this role
        record Created(AccountId account, boolean again) implements Creation {}

        record Taken() implements Creation {}

        record Silent() implements Creation {}
    }
}
