package kz.localbusiness.application.privacy;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.domain.shared.BusinessId;

/// Everything that the business keeps of the phone number that the signed-in client has proven to
/// have; empty while none is proven.
@FunctionalInterface
public interface ShowMyFile {

    Optional<ClientFile> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
