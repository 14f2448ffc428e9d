package kz.localbusiness.application.client;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.domain.shared.BusinessId;

/// How an import goes, or the last one went: for a day when it is done, until the next one when it
/// was broken off.
@FunctionalInterface
public interface ShowImport {

    Optional<ShownImport> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    record ShownImport(ClientImport progress, ClientImport.State state) {}
}
