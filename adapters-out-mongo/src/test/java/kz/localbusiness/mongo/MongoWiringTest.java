package kz.localbusiness.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.Traces;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.ReportedNotices;
import kz.localbusiness.application.secret.out.OutdatedSecrets;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

class MongoWiringTest {

    @ComponentScan(
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
    static class Scan {}

    private static final SecretKeys NO_KEYS =
            new SecretKeys() {
                @Override
                public List<String> names() {
                    return List.of();
                }

                @Override
                public byte[] key(String name) {
                    throw new IllegalArgumentException(name);
                }
            };

    @Test
    void everyStoreIsFoundByScanningBesideSpringBootsOwnConfiguration() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .withPropertyValues("spring.mongodb.uri=" + TestMongo.address() + "/wiring")
                .withUserConfiguration(Scan.class)
                .withBean(SecretKeys.class, () -> NO_KEYS)
                .run(context ->
                        assertThat(context)
                                .hasSingleBean(Agendas.class)
                                .hasSingleBean(DueAgendas.class)
                                .hasSingleBean(Rotation.class)
                                .hasSingleBean(Waitlist.class)
                                .hasSingleBean(DueOffers.class)
                                .hasSingleBean(BusinessDirectory.class)
                                .hasSingleBean(Businesses.class)
                                .hasSingleBean(Offerings.class)
                                .hasSingleBean(StaffMembers.class)
                                .hasSingleBean(Resources.class)
                                .hasSingleBean(Notices.class)
                                .hasSingleBean(DueNotices.class)
                                .hasSingleBean(ReportedNotices.class)
                                .hasSingleBean(AuditLog.class)
                                .hasSingleBean(Traces.class)
                                .hasSingleBean(PlatformSecrets.class)
                                .hasSingleBean(PushSubscriptions.class)
                                .hasSingleBean(Secrets.class)
                                .hasSingleBean(OutdatedSecrets.class));
    }
}
