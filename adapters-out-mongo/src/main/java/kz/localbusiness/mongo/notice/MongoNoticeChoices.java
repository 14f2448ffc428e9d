package kz.localbusiness.mongo.notice;

import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
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
                .orElseGet(() -> NoticeSettings.everything(CurrentBusiness.required()));
    }

    @Override
    public void save(NoticeSettings settings) {
        var business = settings.business().toString();
        mongo.save(
                new NoticeSettingsDocument(
                        "%s/%s".formatted(business, ONLY),
                        business,
                        settings.silent().stream().map(Enum::name).sorted().toList(),
                        settings.version()));
    }

    private static NoticeSettings toDomain(NoticeSettingsDocument stored) {
        return new NoticeSettings(
                new BusinessId(UUID.fromString(stored.business())),
                stored.silent().stream().map(NoticeKind::valueOf).collect(Collectors.toSet()),
                stored.version());
    }
}
