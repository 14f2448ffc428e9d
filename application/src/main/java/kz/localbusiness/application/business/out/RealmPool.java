package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;

/// The realms of the whole platform: begun, free, claimed by a registration, used by a business, or
/// abandoned. Each step is atomic, whoever else takes one.
public interface RealmPool {

    /// Before the realm is there, so that no crash loses sight of it. Known ones stay as they are.
    ///
    /// @return the server where it is to be, another one than asked for if it is known already
    String begin(BusinessId realm, String server, Instant at);

    /// Anybody may claim it from now on.
    void offer(BusinessId realm, Instant at);

    /// The oldest free realm, for this registration and no other; repeating it gives the same one.
    ///
    /// @throws kz.localbusiness.application.StaleState when it was claimed twice at once
    Optional<BusinessId> claim(RegistrationId registration);

    /// A realm that was begun for it, passing all who wait.
    ///
    /// @return false when it is another's
    boolean claim(RegistrationId registration, BusinessId realm);

    /// What this registration has claimed, without claiming anything.
    Optional<BusinessId> claimed(RegistrationId registration);

    /// @return false when the registration has no right to it, or no longer
    boolean use(BusinessId realm, RegistrationId registration, Instant at);

    /// Takes a claimed realm that did not work away from a registration, which may claim another
    /// one then. What is used stays.
    void abandon(BusinessId realm, RegistrationId registration, Instant at);

    /// Forgets a realm that was begun or abandoned.
    void drop(BusinessId realm);

    /// Forgets a used realm that was removed.
    void retire(BusinessId realm);

    /// How many are free.
    int level();

    /// How many were begun and not finished since.
    int begun(Instant since);

    /// What was begun before and never finished, or abandoned.
    List<Leftover> leftovers(Instant before, int most);

    /// How many realms a server has, in whatever state.
    long realmsOn(String server);

    /// @param abandoned otherwise merely begun
    record Leftover(BusinessId realm, String server, boolean abandoned) {}
}
