package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.TemplateDecision;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.BusinessId;

/// The business words a message itself; whatever waits to be sent is sent in these words.
@FunctionalInterface
public interface WordMessage {

    TemplateDecision word(Command command);

    record Command(BusinessId business, TemplateKey key, String typed) implements ForBusiness {}
}
