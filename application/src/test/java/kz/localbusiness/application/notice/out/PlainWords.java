package kz.localbusiness.application.notice.out;

import java.util.Map;
import kz.localbusiness.application.notice.VisitFacts;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;

/// Says everything in the same few words, whatever the language.
public final class PlainWords implements MessageWords {

    @Override
    public MessageTemplate usual(TemplateKey key) {
        return new MessageTemplate(key.kind() + " {service} {time} {link}");
    }

    @Override
    public String key(Language language) {
        return "Page " + language;
    }

    @Override
    public String coming(Language language) {
        return "Coming " + language;
    }

    @Override
    public Map<Placeholder, String> facts(VisitFacts facts) {
        var start = facts.visit().slot().start().atZone(facts.business().zone());
        return Map.of(
                Placeholder.BUSINESS, facts.business().profile().name(),
                Placeholder.SERVICE, facts.visit().offering().name(),
                Placeholder.DATE, start.toLocalDate().toString(),
                Placeholder.TIME, start.toLocalTime().toString(),
                Placeholder.LINK, facts.manageLink().toString());
    }

    @Override
    public MadeUp madeUp(Language language) {
        return new MadeUp("Consultation", "Somebody", "Illness");
    }
}
