package kz.localbusiness.application.secret.out;

import java.util.List;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.BusinessId;

/// Which secrets of any business are sealed with an older key; names them and shows nothing of
/// them.
public interface OutdatedSecrets {

    List<Outdated> outdated(int most);

    record Outdated(BusinessId business, SecretPurpose purpose) {}
}
