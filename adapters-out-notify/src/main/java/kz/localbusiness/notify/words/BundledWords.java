package kz.localbusiness.notify.words;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.localbusiness.application.notice.VisitFacts;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/// Words from `notices.words`: shorter ones for SMS, of which each part costs, than elsewhere.
@Component
final class BundledWords implements MessageWords {

    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    @Override
    public MessageTemplate usual(TemplateKey key) {
        var length = key.channel() == Channel.SMS ? "short" : "long";
        var kind = key.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MessageTemplate(
                words(key.language()).getString("%s.%s".formatted(length, kind)));
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
        known.put(Placeholder.BUSINESS, line(business.profile().name()));
        known.put(Placeholder.SERVICE, line(visit.offering().name()));
        known.put(Placeholder.STAFF, line(facts.staffName()));
        known.put(Placeholder.DATE, at("d MMMM", visit.slot().start(), business.zone(), locale));
        known.put(Placeholder.TIME, at("HH:mm", visit.slot().start(), business.zone(), locale));
        known.put(Placeholder.PRICE, price(visit.price(), locale));
        known.put(Placeholder.ADDRESS, line(business.profile().address()));
        known.put(Placeholder.LINK, facts.manageLink().toString());
        var phone = business.profile().phone();
        if (phone != null) {
            known.put(Placeholder.PHONE, phone(phone));
        }
        var until = facts.heldUntil();
        if (until != null) {
            known.put(Placeholder.UNTIL, at("HH:mm", until, business.zone(), locale));
        }
        if (visit.state() instanceof Cancelled how && how.by() == Actor.BUSINESS) {
            known.put(Placeholder.REASON, line(how.reason()));
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

    private static String phone(PhoneNumber phone) {
        return phone.value().replaceFirst("\\+7(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "+7 $1 $2 $3 $4");
    }

    private static String line(String typed) {
        return BREAKS.matcher(typed).replaceAll(" ").strip();
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case KK -> Locale.of("kk", "KZ");
            case RU -> Locale.of("ru", "KZ");
            case EN -> Locale.UK;
        };
    }
}
