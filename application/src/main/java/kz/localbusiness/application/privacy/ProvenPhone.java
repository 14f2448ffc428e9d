package kz.localbusiness.application.privacy;

import java.util.Optional;
import kz.localbusiness.application.Caller;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The number that whoever calls has proven to have.
final class ProvenPhone {

    private ProvenPhone() {}

    static Optional<PhoneNumber> of(Caller caller) {
        return caller instanceof Caller.Member member
                ? Optional.ofNullable(member.phone())
                : Optional.empty();
    }
}
