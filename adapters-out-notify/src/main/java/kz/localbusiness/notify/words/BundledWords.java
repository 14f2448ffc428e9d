package kz.localbusiness.notify.words;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kz.localbusiness.application.notice.VisitFacts;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.notify.text.OneLine;
import kz.localbusiness.notify.text.PhoneText;
import org.springframework.stereotype.Component;

/// Words from `notices.words`: shorter ones for SMS, of which each part costs, than elsewhere; of
/// letters those with which they begin.
@Component
final class BundledWords implements MessageWords {

    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public MessageTemplate usual(TemplateKey key) {
        return new MessageTemplate(key.channel() == Channel.EMAIL ? letter(key) : message(key));
    }

    private static String message(TemplateKey key) {
        var length = key.channel() == Channel.SMS ? "short" : "long";
        return words(key.language()).getString("%s.%s".formatted(length, named(key.kind())));
    }

    /// The words with which a letter begins.
    private static String letter(TemplateKey key) {
        var letters = ResourceBundle.getBundle("notices.email", locale(key.language()), ONLY_IT);
        var news =
                switch (key.kind()) {
                    case CANCELLED -> "cancelled.byBusiness";
                    case TIME_OFFERED -> "offered";
                    default -> named(key.kind());
                };
        return MessageFormat.format(
                letters.getString(news + ".news"), Placeholder.BUSINESS.written());
    }

    private static String named(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key(Language language) {
        return words(language).getString("key");
    }

    @Override
    public String coming(Language language) {
        return words(language).getString("coming");
    }

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("notices.words", locale(language), ONLY_IT);
    }

    @Override
    public Map<Placeholder, String> facts(VisitFacts facts) {
        var locale = locale(facts.language());
        var business = facts.business();
        var visit = facts.visit();
        var known = new EnumMap<Placeholder, String>(Placeholder.class);
        known.put(Placeholder.BUSINESS, OneLine.of(business.profile().name()));
        known.put(Placeholder.SERVICE, OneLine.of(visit.offering().name()));
        known.put(Placeholder.STAFF, OneLine.of(facts.staffName()));
        known.put(Placeholder.DATE, at("d MMMM", visit.slot().start(), business.zone(), locale));
        known.put(Placeholder.TIME, at("HH:mm", visit.slot().start(), business.zone(), locale));
        known.put(Placeholder.PRICE, price(visit.price(), locale));
        known.put(Placeholder.ADDRESS, OneLine.of(business.profile().address()));
        known.put(Placeholder.LINK, facts.manageLink().toString());
        var phone = business.profile().phone();
        if (phone != null) {
            known.put(Placeholder.PHONE, PhoneText.of(phone));
        }
        var until = facts.heldUntil();
        if (until != null) {
            known.put(Placeholder.UNTIL, at("HH:mm", until, business.zone(), locale));
        }
        if (visit.state() instanceof Cancelled how && how.by() == Actor.BUSINESS) {
            known.put(Placeholder.REASON, OneLine.of(how.reason()));
        }
        return known;
    }

    @Override
    public MadeUp madeUp(Language language) {
        var words = words(language);
        return new MadeUp(
                words.getString("example.service"),
                words.getString("example.staff"),
                words.getString("example.reason"));
    }

    private static String at(String pattern, Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }

    /// Without the sign of the tenge, which would make a Latin SMS twice as dear.
    private static String price(Money price, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getIntegerInstance(locale);
        return format.format(price.wholeTenge());
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case KK -> Locale.of("kk", "KZ");
            case RU -> Locale.of("ru", "KZ");
            case EN -> Locale.UK;
        };
    }
}
