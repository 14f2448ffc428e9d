package kz.localbusiness.application.notice;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;

/// Words messages as the business wants them.
public final class Words {

    private final Wordings own;
    private final MessageWords usual;

    Words(Wordings own, MessageWords usual) {
        this.own = own;
        this.usual = usual;
    }

    String of(NoticeKind kind, Channel channel, VisitFacts facts) {
        var key = new TemplateKey(kind, channel, facts.language());
        return own(kind, channel, facts).orElseGet(() -> filled(usual.usual(key), facts));
    }

    /// Empty where the business says it in the usual words.
    Optional<String> own(NoticeKind kind, Channel channel, VisitFacts facts) {
        var key = new TemplateKey(kind, channel, facts.language());
        return own.current().find(key).map(template -> filled(template, facts));
    }

    /// Facts one by one, empty where they are unknown.
    List<String> facts(List<Placeholder> places, VisitFacts facts) {
        var known = usual.facts(facts);
        return places.stream().map(place -> known.getOrDefault(place, "")).toList();
    }

    /// What the client can do about it, on the page of the visit.
    List<ChatMessages.Button> buttons(NoticeKind kind, VisitFacts facts) {
        var page = new ChatMessages.Button(usual.key(facts.language()), facts.manageLink());
        return kind == NoticeKind.REMINDER && !facts.visit().isPromised()
                ? List.of(coming(facts), page)
                : List.of(page);
    }

    private ChatMessages.Button coming(VisitFacts facts) {
        var place = "%s#%s".formatted(facts.manageLink(), AppointmentEmail.COMING);
        return new ChatMessages.Button(usual.coming(facts.language()), URI.create(place));
    }

    String filled(MessageTemplate template, VisitFacts facts) {
        return template.filled(usual.facts(facts));
    }
}
