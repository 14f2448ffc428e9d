package kz.localbusiness.application.booking.out;

import java.util.Optional;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;

/// Signs manage links and reads them back.
public interface ManageLinks {

    ManageToken sign(ManageLink link);

    /// Empty when we did not sign it; whether it has expired is for the reader to say.
    Optional<ManageLink> read(ManageToken token);
}
