package kz.localbusiness.application.booking.out;

import java.util.Optional;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ShortCode;

/// Signs manage links and reads them back.
public interface ManageLinks {

    ManageToken sign(ManageLink link);

    /// Empty when we did not sign it; whether it has expired is for the reader to say.
    Optional<ManageLink> read(ManageToken token);

    /// The same for one visit and generation, whenever the link expires; nobody gets the link back
    /// from it who does not keep both.
    ShortCode shorten(ManageLink link);
}
