package kz.localbusiness.application.notice;

import java.time.Duration;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.staff.StaffMember;

/// Makes up what messages would tell at the current business: of its first service, by somebody who
/// renders it.
public final class Examples {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final BookingOffice office;
    private final MessageWords words;
    private final ManageLinks links;
    private final Instance instance;

    Examples(BookingOffice office, MessageWords words, ManageLinks links, Instance instance) {
        this.office = office;
        this.words = words;
        this.links = links;
        this.instance = instance;
    }

    /// What is known of the business is looked at once, whatever messages are asked for.
    @FunctionalInterface
    interface Told {

        VisitFacts of(TemplateKey key);
    }

    Told of(NoticeKind kind) {
        var business = office.businesses().current().orElseThrow();
        var service = office.offerings().offered().stream().findFirst().orElse(null);
        var person =
                office.staff().all().stream()
                        .filter(one -> service == null || renders(one, service))
                        .findFirst()
                        .orElse(null);
        var example = new Example(business, service, person, kind, office.clock().instant());
        return key -> facts(example, key);
    }

    private static boolean renders(StaffMember one, Offering service) {
        return service.delivery().performers().include(one.id());
    }

    /// Its link is as long as any other, and leads nowhere.
    private VisitFacts facts(Example example, TemplateKey key) {
        var business = example.business();
        var told = words.madeUp(key.language());
        var visit = example.visit(key.language(), told);
        var link = ManageLink.to(visit, business.id());
        var page =
                key.channel() == Channel.SMS
                        ? instance.shortPage(links.shorten(link))
                        : instance.managePage(business.slug(), links.sign(link));
        return new VisitFacts(
                business, example.staffName(told), visit, link, page, example.heldUntil(), A_DAY);
    }
}
