package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.BusinessId;

/// The business leaves the words of a message to the platform again.
@FunctionalInterface
public interface UseUsualWords {

    /// @return whether there were words of its own
    boolean use(Command command);

    record Command(BusinessId business, TemplateKey key) implements ForBusiness {}
}
