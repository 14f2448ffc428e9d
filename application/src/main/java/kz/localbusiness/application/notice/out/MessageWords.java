package kz.localbusiness.application.notice.out;

import java.util.Map;
import kz.localbusiness.application.notice.VisitFacts;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;

/// The usual words of short messages, and how facts are written in a language.
public interface MessageWords {

    MessageTemplate usual(TemplateKey key);

    /// In the language of the client; what is unknown is not there.
    Map<Placeholder, String> facts(VisitFacts facts);
}
