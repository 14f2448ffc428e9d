package kz.localbusiness.application.client.out;

import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Which businesses know whoever has a number; names them and shows nothing of them.
@FunctionalInterface
public interface Acquaintances {

    List<BusinessId> of(PhoneNumber phone, int most);
}
