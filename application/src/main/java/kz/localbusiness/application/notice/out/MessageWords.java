package kz.localbusiness.application.notice.out;

import java.util.Map;
import kz.localbusiness.application.notice.VisitFacts;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;

/// The usual words of short messages, and how facts are written in a language.
public interface MessageWords {

    MessageTemplate usual(TemplateKey key);

    /// What stands on a key that leads to the page of a visit.
    String key(Language language);

    /// What stands on a key that leads to where clients say that they come.
    String coming(Language language);

    /// In the language of the client; what is unknown is not there.
    Map<Placeholder, String> facts(VisitFacts facts);

    MadeUp madeUp(Language language);

    /// What an example tells where a business has nothing of its own yet.
    record MadeUp(String service, String staff, String reason) {}
}
