package kz.localbusiness.mongo.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoNoticeChoices implements NoticeChoices {

    private static final String ONLY = "notices";

    private final BusinessMongo mongo;

    MongoNoticeChoices(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public NoticeSettings current() {
        return mongo.find(NoticeSettingsDocument.class, ONLY)
                .map(MongoNoticeChoices::toDomain)
                .orElseGet(() -> NoticeSettings.usual(CurrentBusiness.required()));
    }

    @Override
    public void save(NoticeSettings settings) {
        var business = settings.business().toString();
        mongo.save(
                new NoticeSettingsDocument(
                        "%s/%s".formatted(business, ONLY),
                        business,
                        names(settings.silent().stream().filter(MongoNoticeChoices::isOldest)),
                        names(NoticeSettings.ON_REQUEST.stream().filter(settings::sends)),
                        settings.sends(NoticeKind.REFUND),
                        settings.delivery().order().stream().map(Enum::name).toList(),
                        settings.delivery().reminders().stream().map(Duration::toSeconds).toList(),
                        settings.delivery().patience().toSeconds(),
                        settings.delivery().quiet().from().toString(),
                        settings.delivery().quiet().until().toString(),
                        settings.version()));
    }

    private static NoticeSettings toDomain(NoticeSettingsDocument stored) {
        return new NoticeSettings(
                new BusinessId(UUID.fromString(stored.business())),
                silent(stored),
                delivery(stored),
                stored.version());
    }

    private static Set<NoticeKind> silent(NoticeSettingsDocument stored) {
        var asked = Objects.requireNonNullElse(stored.onRequest(), List.<String>of());
        var unasked =
                NoticeSettings.ON_REQUEST.stream().filter(kind -> !asked.contains(kind.name()));
        var silent =
                Stream.concat(stored.silent().stream().map(NoticeKind::valueOf), unasked)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
        var refund = stored.refund();
        if (refund == null ? silent.contains(NoticeKind.RECEIPT) : !refund) {
            silent.add(NoticeKind.REFUND);
        }
        return silent;
    }

    /// Nodes of the versions before know no others.
    private static boolean isOldest(NoticeKind kind) {
        return kind != NoticeKind.REFUND && !NoticeSettings.ON_REQUEST.contains(kind);
    }

    private static List<String> names(Stream<NoticeKind> kinds) {
        return kinds.map(Enum::name).sorted().toList();
    }

    private static DeliveryRules delivery(NoticeSettingsDocument stored) {
        var usual = DeliveryRules.USUAL;
        return new DeliveryRules(
                stored.order() == null ? usual.order() : channels(stored.order()),
                stored.reminders() == null
                        ? usual.reminders()
                        : stored.reminders().stream().map(Duration::ofSeconds).toList(),
                stored.patience() == null
                        ? usual.patience()
                        : Duration.ofSeconds(stored.patience()),
                quiet(stored).orElse(usual.quiet()));
    }

    private static List<Channel> channels(List<String> names) {
        return names.stream().map(Channel::valueOf).toList();
    }

    private static Optional<QuietHours> quiet(NoticeSettingsDocument stored) {
        var from = stored.quietFrom();
        var until = stored.quietUntil();
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(until)));
    }
}
