package kz.localbusiness.domain.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;

/// Where words are used: each kind of message has its own by each channel in each language.
public record TemplateKey(NoticeKind kind, Channel channel, Language language) {

    /// WhatsApp has its words approved before.
    public static final Set<Channel> WORDED =
            Set.of(Channel.EMAIL, Channel.SMS, Channel.TELEGRAM, Channel.WEB_PUSH);

    public TemplateKey {
        if (!WORDED.contains(channel)) {
            throw new IllegalArgumentException("no words are chosen for " + channel);
        }
    }

    /// In the order in which they are listed: by kind, channel and language.
    public static Stream<TemplateKey> of(NoticeKind kind) {
        return WORDED.stream()
                .sorted()
                .flatMap(channel ->
                        Arrays.stream(Language.values())
                                .map(language -> new TemplateKey(kind, channel, language)));
    }

    /// What there is to say in such a message.
    public Set<Placeholder> known() {
        var known = EnumSet.allOf(Placeholder.class);
        if (kind != NoticeKind.CANCELLED) {
            known.remove(Placeholder.REASON);
        }
        if (kind != NoticeKind.TIME_OFFERED) {
            known.remove(Placeholder.UNTIL);
        }
        return known;
    }

    /// What a client could not go by the message without: which visit it is about, and where an SMS
    /// leads to; other channels have a button for that, and letters all of it below the words.
    public Set<Placeholder> needed() {
        var needed = EnumSet.noneOf(Placeholder.class);
        if (channel == Channel.EMAIL) {
            return needed;
        }
        if (!kind.isAboutMoney() && kind != NoticeKind.COMPLETED) {
            needed.addAll(List.of(Placeholder.DATE, Placeholder.TIME));
        }
        if (channel == Channel.SMS && isAboutPage()) {
            needed.add(Placeholder.LINK);
        }
        return needed;
    }

    /// Whether all that the client can do with it is on the page of the visit.
    private boolean isAboutPage() {
        return switch (kind) {
            case RECEIPT, REFUND, COMPLETED, TIME_OFFERED -> true;
            case RECEIVED, CONFIRMED, CANCELLED, MOVED, REMINDER -> false;
        };
    }

    /// @param typed by whoever words this message
    public TemplateDecision word(String typed) {
        var decision = MessageTemplate.of(typed);
        return decision instanceof TemplateDecision.Fine(var template)
                ? fitting(template)
                : decision;
    }

    private TemplateDecision fitting(MessageTemplate template) {
        var used = template.placeholders();
        var unknown = used.stream().filter(Predicate.not(known()::contains)).toList();
        if (!unknown.isEmpty()) {
            return new TemplateDecision.UnknownPlaceholders(
                    unknown.stream().map(Placeholder::word).toList());
        }
        var missing = needed().stream().filter(Predicate.not(used::contains)).toList();
        return missing.isEmpty()
                ? new TemplateDecision.Fine(template)
                : new TemplateDecision.MissingPlaceholders(missing);
    }
}
